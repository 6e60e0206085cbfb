package vn.giaouoc.app.organisation.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.DAY;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.consolidation;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.merger;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.rows;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.pledge.SceneRows;
import vn.giaouoc.db.organisation.OrganisationVersion;

/** Sáp nhập and hợp nhất: what becomes of departments, employers and the units below. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "true")
@Property(name = "portal.campaigns.recheck", value = "0s")
class MergedPlacesTest {

    @Inject
    SuccessionScene scene;

    @Inject
    OrganisationTree tree;

    private long superior;
    private long one;
    private long other;
    private long into;

    @BeforeEach
    void three_unions_of_one_superior() {
        superior = scene.superior(scene.province(), "Công đoàn xã Tây Lĩnh");
        one = scene.union(superior, "CĐCS Trường Hòa Bình");
        other = scene.union(superior, "CĐCS Trường Sông Côn");
        into = scene.union(superior, "CĐCS Trường Lê Văn Mẫn");
    }

    @Test
    void departments_of_one_name_become_one_and_an_ended_one_stands_again() {
        long first = scene.member(one, scene.department(one, "Văn phòng"));
        long second = scene.member(other, scene.department(other, "VĂN PHÒNG"));
        long ended = scene.department(into, "văn phòng");
        SceneRows.run("UPDATE department SET ended_on = '2024-01-01' WHERE id = ?", ended);
        scene.happens(merger(into, one, other));
        assertThat(tree.departments(into)).extracting(each -> each.id()).containsExactly(ended);
        assertThat(scene.way(first).getLast()).startsWith(into + "/" + ended + " ");
        assertThat(scene.way(second).getLast()).startsWith(into + "/" + ended + " ");
        assertThat(tree.departments(one)).isEmpty();
    }

    @Test
    void employers_come_along_and_one_of_the_same_name_is_not_doubled() {
        scene.employer(one, "Trường THCS Hòa Bình");
        scene.employer(other, "Phòng Giáo dục");
        scene.employer(into, "PHÒNG GIÁO DỤC");
        scene.happens(merger(into, one, other));
        assertThat(tree.employers(into, DAY))
                .extracting(each -> each.name())
                .containsExactlyInAnyOrder("PHÒNG GIÁO DỤC", "Trường THCS Hòa Bình");
        assertThat(tree.employers(one, DAY.minusDays(1))).hasSize(1);
        assertThat(tree.employers(one, DAY)).isEmpty();
    }

    @Test
    void units_below_stand_under_the_successor_and_the_old_units_stood_until_the_day_before() {
        long group = scene.group(one, "Tổ Văn phòng");
        scene.group(group, "Nhóm Bảo vệ");
        scene.happens(consolidation("CĐCS Trường liên cấp", one, other));
        long fresh = scene.named(superior, "CĐCS Trường liên cấp", DAY);
        assertThat(names(tree.below(fresh, DAY))).containsExactly("Tổ Văn phòng", "Nhóm Bảo vệ");
        assertThat(names(tree.below(one, DAY.minusDays(1)))).containsExactly("Tổ Văn phòng", "Nhóm Bảo vệ");
        assertThat(tree.find(one, DAY)).isEmpty();
        assertThat(tree.find(fresh, DAY.minusDays(1))).isEmpty();
        assertThat(List.of(tree.speaker(one), tree.speaker(other))).containsOnly(fresh);
        assertThat(rows("SELECT predecessor_id, speaks FROM organisation_lineage WHERE successor_id = " + fresh))
                .containsExactlyInAnyOrder(one + "|1", other + "|1");
    }

    @Test
    void a_new_unit_may_bear_the_name_of_one_that_ends_with_it() {
        scene.happens(consolidation("CĐCS Trường Hòa Bình", one, other));
        assertThat(scene.named(superior, "CĐCS Trường Hòa Bình", DAY)).isNotEqualTo(one);
    }

    @Test
    void a_district_merges_into_a_commune_with_all_its_unions() {
        long district =
                scene.superior(Objects.requireNonNull(tree.last(superior).parentId()), "LĐLĐ huyện Tây Lĩnh");
        long union = scene.union(district, "CĐCS Chợ Sen Hạ");
        scene.happens(merger(superior, district));
        assertThat(tree.isWithin(superior, union, DAY)).isTrue();
        assertThat(tree.isWithin(district, union, DAY.minusDays(1))).isTrue();
        assertThat(tree.speaker(district)).isEqualTo(superior);
    }

    private static List<String> names(List<OrganisationVersion> units) {
        return units.stream().map(OrganisationVersion::name).toList();
    }
}
