package vn.giaouoc.app.organisation.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.DAY;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.LONG_AGO;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.detachment;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.merger;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.rows;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.share;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.split;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.organisation.succession.request.NewUnit;
import vn.giaouoc.app.organisation.succession.request.Share;
import vn.giaouoc.app.pledge.PledgeScene;
import vn.giaouoc.app.pledge.writer.PledgeStep;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.pledge.tally.TallyColumn;

/** Chia and tách: each department goes where the decision says, the rest to the one that was named for it. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "true")
@Property(name = "portal.campaigns.recheck", value = "0s")
class SplitTest {

    @Inject
    SuccessionScene scene;

    @Inject
    PledgeScene people;

    @Inject
    OrganisationTree tree;

    private long superior;
    private long union;
    private long water;
    private long sewage;
    private long office;

    @BeforeEach
    void a_union_with_three_departments() {
        superior = scene.superior(scene.province(), "Công đoàn xã Hoài Lĩnh");
        union = scene.union(superior, "CĐCS Công ty Cấp thoát nước");
        water = scene.department(union, "Đội Cấp nước");
        sewage = scene.department(union, "Đội Thoát nước");
        office = scene.department(union, "Văn phòng");
    }

    @Test
    void departments_go_where_they_were_sent_and_the_rest_to_the_main_successor() {
        long plumber = scene.member(union, water);
        long digger = scene.member(union, sewage);
        long clerk = scene.member(union, office);
        long nowhere = scene.member(union, 0);
        scene.happens(split(union, 0, share("CĐCS Cấp nước", water), share("CĐCS Thoát nước", sewage)));
        long first = scene.named(superior, "CĐCS Cấp nước", DAY);
        long second = scene.named(superior, "CĐCS Thoát nước", DAY);
        assertThat(unitOf(plumber)).isEqualTo(first);
        assertThat(unitOf(digger)).isEqualTo(second);
        assertThat(unitOf(clerk)).isEqualTo(first);
        assertThat(unitOf(nowhere)).isEqualTo(first);
        assertThat(tree.departments(first))
                .extracting(each -> each.name())
                .containsExactly("Đội Cấp nước", "Văn phòng");
        assertThat(tree.departments(second)).extracting(each -> each.name()).containsExactly("Đội Thoát nước");
        assertThat(tree.find(union, DAY)).isEmpty();
    }

    @Test
    void the_main_successor_speaks_for_the_history_whatever_becomes_of_the_other() {
        scene.happens(split(union, 1, share("CĐCS Cấp nước", water), share("CĐCS Thoát nước", sewage)));
        long first = scene.named(superior, "CĐCS Cấp nước", DAY);
        long second = scene.named(superior, "CĐCS Thoát nước", DAY);
        assertThat(tree.speaker(union)).isEqualTo(second);
        long third = scene.union(superior, "CĐCS Chợ Sen Hạ");
        long event = scene.happens(SuccessionScene.on(DAY.plusDays(1), merger(third, first)));
        assertThat(tree.speaker(union)).isEqualTo(second);
        scene.undo(event);
        assertThat(tree.speaker(first)).isEqualTo(first);
        assertThat(tree.speaker(union))
                .as("the undone merger of the other one changes nothing")
                .isEqualTo(second);
        scene.happens(SuccessionScene.on(DAY.plusDays(1), merger(third, second)));
        assertThat(tree.speaker(union)).isEqualTo(third);
    }

    @Test
    void employers_and_units_below_are_shared_out_too() {
        long company = scene.employer(union, "Công ty Cấp nước");
        long factory = scene.employer(union, "Xí nghiệp Thoát nước");
        long group = scene.group(union, "Tổ Bơm");
        long other = scene.group(union, "Tổ Xe");
        var second = new Share(NewUnit.named("CĐCS Thoát nước"), List.of(sewage), List.of(factory), List.of(other));
        scene.happens(split(union, 0, share("CĐCS Cấp nước", water), second));
        long main = scene.named(superior, "CĐCS Cấp nước", DAY);
        long rest = scene.named(superior, "CĐCS Thoát nước", DAY);
        assertThat(tree.employers(main, DAY)).extracting(each -> each.name()).containsExactly("Công ty Cấp nước");
        assertThat(tree.employers(rest, DAY)).extracting(each -> each.name()).containsExactly("Xí nghiệp Thoát nước");
        assertThat(tree.isWithin(main, group, DAY)).isTrue();
        assertThat(tree.isWithin(rest, other, DAY)).isTrue();
        assertThat(company).isNotEqualTo(factory);
    }

    @Test
    void figures_of_the_open_year_follow_the_members() {
        var campaign = people.campaign();
        var plumbers = scene.members(union, water, 3);
        var diggers = scene.members(union, sewage, 2);
        plumbers.forEach(person -> people.write(PledgeStep.SIGN, person, campaign));
        people.write(PledgeStep.SIGN, diggers.getFirst(), campaign);
        scene.happens(split(union, 0, share("CĐCS Cấp nước", water), share("CĐCS Thoát nước", sewage)));
        long first = scene.named(superior, "CĐCS Cấp nước", DAY);
        long second = scene.named(superior, "CĐCS Thoát nước", DAY);
        assertThat(people.figure(campaign, union, TallyColumn.MEMBERS)).isZero();
        assertThat(people.figure(campaign, first, TallyColumn.SIGNED)).isEqualTo(3);
        assertThat(people.figure(campaign, second, TallyColumn.ELIGIBLE)).isEqualTo(2);
        assertThat(people.figure(campaign, second, TallyColumn.SIGNED)).isEqualTo(1);
    }

    @Test
    void a_unit_that_gives_a_department_away_stays_and_keeps_its_history() {
        long digger = scene.member(union, sewage);
        long plumber = scene.member(union, water);
        scene.office(digger, union, sewage, 0, "DEPARTMENT_HEAD");
        scene.office(plumber, union, water, 0, "DEPARTMENT_HEAD");
        scene.office(plumber, union, 0, 0, "CHAIR");
        scene.happens(detachment(union, share("CĐCS Thoát nước", sewage)));
        long fresh = scene.named(superior, "CĐCS Thoát nước", DAY);
        assertThat(scene.way(digger))
                .containsExactly(
                        union + "/" + sewage + " " + LONG_AGO + " " + DAY,
                        fresh + "/" + tree.departments(fresh).getFirst().id() + " " + DAY + " " + Ids.STILL);
        assertThat(scene.way(plumber)).hasSize(1);
        assertThat(tree.find(union, DAY)).isPresent();
        assertThat(tree.speaker(union)).isEqualTo(union);
        assertThat(tree.departments(union))
                .extracting(each -> each.name())
                .containsExactly("Đội Cấp nước", "Văn phòng");
        assertThat(rows("SELECT department_id FROM office WHERE valid_to = '%s' AND organisation_id = %d"
                        .formatted(DAY, union)))
                .containsExactly(String.valueOf(sewage));
        assertThat(rows("SELECT speaks FROM organisation_lineage WHERE predecessor_id = " + union))
                .containsExactly("0");
    }

    private static long unitOf(long person) {
        return Long.parseLong(rows("SELECT organisation_id FROM membership WHERE person_id = %d AND valid_to > '%s'"
                        .formatted(person, DAY))
                .getFirst());
    }
}
