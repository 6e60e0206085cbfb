package vn.giaouoc.app.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.organisation.UnitType;

/** What events do to the tree, asked before and after the day they take effect, and what they must not do. */
@MicronautTest(transactional = false)
class TreeEventsTest {

    private static final LocalDate OLD = LocalDate.of(2020, 1, 15);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);

    @Inject
    TreeScene scene;

    @Inject
    OrganisationService service;

    @Inject
    OrganisationTree tree;

    @Test
    void a_renamed_unit_keeps_its_old_name_on_the_day_before() {
        long unit = scene.unit(scene.root(), "CĐCS Trung tâm Y tế huyện Tây Lĩnh", OLD);
        scene.rename(unit, "CĐCS Trung tâm Y tế khu vực Tây Lĩnh", REFORM);
        assertThat(tree.at(unit, BEFORE).name()).endsWith("huyện Tây Lĩnh");
        assertThat(tree.at(unit, REFORM).name()).endsWith("khu vực Tây Lĩnh");
    }

    @Test
    void a_unit_renamed_and_transferred_on_one_day_has_one_name_and_one_superior_on_every_day() {
        long root = scene.root();
        long district = scene.upper(root, "LĐLĐ huyện Tây Lĩnh", OLD);
        long commune = scene.upper(root, "Công đoàn xã Tây Lĩnh", REFORM);
        long unit = scene.unit(district, "CĐCS Trung tâm Y tế", OLD);
        long team = scene.unit(unit, "Tổ Văn phòng", OLD);
        scene.transfer(unit, commune, REFORM);
        scene.rename(unit, "CĐCS Trung tâm Y tế khu vực", REFORM);
        assertThat(names(tree.path(team, BEFORE))).contains("LĐLĐ huyện Tây Lĩnh", "CĐCS Trung tâm Y tế");
        assertThat(names(tree.path(team, REFORM))).contains("Công đoàn xã Tây Lĩnh", "CĐCS Trung tâm Y tế khu vực");
        assertThat(names(tree.below(commune, REFORM))).containsExactly("CĐCS Trung tâm Y tế khu vực", "Tổ Văn phòng");
        assertThat(tree.below(district, REFORM)).isEmpty();
        assertThat(tree.below(district, BEFORE)).hasSize(2);
    }

    @Test
    void a_unit_is_not_there_before_it_was_founded_nor_after_it_ended() {
        long unit = scene.unit(scene.root(), "CĐCS cơ quan UBND xã Vĩnh Hiệp Đông", OLD);
        scene.dissolve(unit, null, LocalDate.of(2025, 6, 15));
        assertThat(tree.find(unit, OLD.minusDays(1))).isEmpty();
        assertThat(tree.find(unit, LocalDate.of(2025, 6, 14))).isPresent();
        assertThat(tree.find(unit, LocalDate.of(2025, 6, 15))).isEmpty();
        refused("NO_SUCH_ORGANISATION", () -> tree.at(unit, REFORM));
    }

    @Test
    void an_event_before_another_that_stands_is_refused() {
        long unit = scene.unit(scene.root(), "CĐCS A", OLD);
        scene.rename(unit, "CĐCS B", REFORM);
        refused("NOT_LATEST", () -> scene.rename(unit, "CĐCS C", BEFORE));
        refused("NOT_LATEST", () -> scene.dissolve(unit, null, OLD.minusDays(1)));
    }

    @Test
    void a_unit_cannot_come_to_stand_under_itself() {
        long root = scene.root();
        long above = scene.upper(root, "CĐ khu công nghiệp", OLD);
        long below = scene.unit(above, "CĐCS May", OLD);
        refused("UNDER_ITSELF", () -> scene.transfer(above, below, REFORM));
        refused("UNDER_ITSELF", () -> scene.transfer(above, above, REFORM));
    }

    @Test
    void a_superior_must_exist_on_that_day_and_must_not_have_ended() {
        long root = scene.root();
        long commune = scene.upper(root, "CĐ xã", REFORM);
        long unit = scene.unit(root, "CĐCS Chợ Sen Hạ", OLD);
        refused("NO_SUPERIOR", () -> scene.transfer(unit, commune, BEFORE));
        scene.dissolve(commune, null, LocalDate.of(2026, 1, 1));
        refused("SUPERIOR_ENDED", () -> scene.transfer(unit, commune, REFORM));
        refused("SUPERIOR_ENDED", () -> scene.unit(commune, "CĐCS mới", REFORM));
    }

    @Test
    void two_units_of_one_superior_never_bear_one_name_tone_marks_aside() {
        long root = scene.root();
        scene.unit(root, "CĐCS Trường Hoà Bình", OLD);
        long other = scene.unit(root, "CĐCS Trường khác", OLD);
        refused("SAME_NAME", () -> scene.unit(root, "CĐCS TRƯỜNG HÒA BÌNH", REFORM));
        refused("SAME_NAME", () -> scene.rename(other, "cđcs trường hòa bình", REFORM));
    }

    @Test
    void a_unit_with_living_units_below_is_not_dissolved() {
        long above = scene.upper(scene.root(), "LĐLĐ huyện", OLD);
        long below = scene.unit(above, "CĐCS Mầm non", OLD);
        refused("HAS_UNITS_BELOW", () -> scene.dissolve(above, null, REFORM));
        scene.dissolve(below, null, REFORM);
        scene.dissolve(above, null, REFORM);
        assertThat(tree.find(above, REFORM)).isEmpty();
    }

    @Test
    void heirs_are_followed_to_the_living_one_and_given_back_by_undo() {
        long root = scene.root();
        long first = scene.unit(root, "CĐCS Văn phòng HĐND", OLD);
        long second = scene.unit(root, "CĐCS Văn phòng Đoàn ĐBQH", OLD);
        long third = scene.unit(root, "CĐCS Văn phòng chung", OLD);
        scene.dissolve(first, second, LocalDate.of(2021, 1, 1));
        assertThat(tree.speaker(first)).isEqualTo(second);
        long event = scene.dissolve(second, third, LocalDate.of(2022, 1, 1));
        assertThat(tree.speaker(first)).isEqualTo(third);
        service.undo(Actor.SYSTEM, event);
        assertThat(tree.speaker(first)).isEqualTo(second);
        assertThat(tree.speaker(second)).isEqualTo(second);
    }

    @Test
    void an_earlier_event_is_taken_back_only_after_the_later_one() {
        long root = scene.root();
        long unit = scene.unit(root, "CĐCS A", OLD);
        long first = scene.rename(unit, "CĐCS B", REFORM);
        long second = scene.rename(unit, "CĐCS C", REFORM);
        refused("NOT_LATEST", () -> service.undo(Actor.SYSTEM, first));
        service.undo(Actor.SYSTEM, second);
        service.undo(Actor.SYSTEM, first);
        assertThat(tree.at(unit, REFORM).name()).isEqualTo("CĐCS A");
        refused("UNDONE_ALREADY", () -> service.undo(Actor.SYSTEM, first));
    }

    @Test
    void a_founding_is_not_taken_back_once_a_unit_stands_below() {
        long above = scene.upper(scene.root(), "CĐ phường", OLD);
        scene.unit(above, "CĐCS Trường Lê Văn Mẫn", OLD);
        long founding =
                Long.parseLong(TreeScene.rows("SELECT id FROM organisation_event WHERE organisation_id = " + above)
                        .getFirst()
                        .split(" ")[1]);
        assertThatThrownBy(() -> service.undo(Actor.SYSTEM, founding))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("CĐCS Trường Lê Văn Mẫn");
    }

    @Test
    void a_preview_tells_what_then_happens_and_changes_nothing() {
        long root = scene.root();
        long district = scene.upper(root, "LĐLĐ huyện", OLD);
        long commune = scene.upper(root, "CĐ xã", OLD);
        long unit = scene.unit(district, "CĐCS May", OLD);
        scene.unit(unit, "Tổ Cắt", OLD);
        var wish = new TransferOrganisation(unit, commune, TreeScene.paper(REFORM));
        var before = TreeScene.tables(List.of(root, district, commune, unit));
        var told = service.preview(Actor.SYSTEM, wish);
        assertThat(TreeScene.tables(List.of(root, district, commune, unit))).isEqualTo(before);
        assertThat(told.units()).isEqualTo(2);
        assertThat(told.pathBefore()).isEqualTo(names(tree.path(unit, REFORM)));
        service.transfer(Actor.SYSTEM, wish);
        assertThat(told.pathAfter()).isEqualTo(names(tree.path(unit, REFORM)));
    }

    @Test
    void thousands_of_units_are_founded_in_one_go_and_the_tree_is_whole() {
        long root = scene.root();
        var wishes = new ArrayList<FoundOrganisation>();
        for (int s = 0; s < 20; s++) {
            long superior = Ids.next();
            wishes.add(wish(root, "CĐ xã " + s, OrganisationLevel.UPPER).withId(superior));
            for (int u = 0; u < 80; u++) {
                wishes.add(wish(superior, "CĐCS " + u, OrganisationLevel.GRASSROOTS));
            }
        }
        assertThat(service.foundAll(Actor.SYSTEM, wishes)).hasSize(1620);
        assertThat(tree.below(root, REFORM)).hasSize(1620);
        assertThat(tree.children(root, REFORM)).hasSize(20);
    }

    private static FoundOrganisation wish(long parent, String name, OrganisationLevel level) {
        return FoundOrganisation.of(parent, name, level, UnitType.ENTERPRISE, TreeScene.paper(OLD));
    }

    private static List<String> names(List<OrganisationVersion> units) {
        return units.stream().map(OrganisationVersion::name).toList();
    }

    static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
