package vn.giaouoc.app.organisation.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.DAY;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.consolidation;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.detachment;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.everything;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.merger;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.paper;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.share;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.split;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.organisation.RenameOrganisation;
import vn.giaouoc.app.organisation.directory.UnitPages;
import vn.giaouoc.app.organisation.succession.request.ConsolidateOrganisations;
import vn.giaouoc.app.organisation.succession.request.Joining;
import vn.giaouoc.app.organisation.succession.request.NewUnit;
import vn.giaouoc.app.organisation.succession.request.SuccessionWish;
import vn.giaouoc.app.pledge.PledgeScene;
import vn.giaouoc.db.OwnDatabase;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.event.EventPart;

/** What is refused, by whom it may be decided, what is told beforehand and what is read afterwards. */
@OwnDatabase
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "true")
@Property(name = "portal.campaigns.recheck", value = "0s")
class SuccessionRulesTest {

    @Inject
    SuccessionScene scene;

    @Inject
    PledgeScene people;

    @Inject
    SuccessionService successions;

    @Inject
    OrganisationService organisations;

    @Inject
    OrganisationTree tree;

    @Inject
    UnitPages pages;

    private long province;
    private long superior;
    private long one;
    private long other;

    @BeforeEach
    void two_unions_of_one_superior() {
        province = scene.province();
        superior = scene.superior(province, "Công đoàn xã Tây Lĩnh");
        one = scene.union(superior, "CĐCS Văn phòng HĐND tỉnh");
        other = scene.union(superior, "CĐCS Văn phòng Đoàn ĐBQH tỉnh");
    }

    @Test
    void a_day_to_come_and_a_day_before_something_that_stands_are_refused() {
        refused("NOT_YET", SuccessionScene.on(LocalDate.of(2026, 12, 1), merger(one, other)));
        organisations.rename(
                Actor.SYSTEM, new RenameOrganisation(other, "CĐCS khác", null, null, paper(DAY.plusDays(3))));
        refused("NOT_LATEST", merger(one, other));
        refused("NOT_LATEST", merger(other, one));
        refused("FOUNDED_THAT_DAY", SuccessionScene.on(SuccessionScene.LONG_AGO, merger(one, founded("CĐCS mới"))));
        scene.happens(SuccessionScene.on(DAY.plusDays(9), merger(one, other)));
        assertThatThrownBy(() -> organisations.rename(
                        Actor.SYSTEM, new RenameOrganisation(one, "CĐCS chung", null, null, paper(DAY.plusDays(8)))))
                .as("nothing is dated before what the unit took in")
                .hasMessageContaining("10/07/2026");
        refused("ENDED", SuccessionScene.on(DAY.plusDays(10), merger(one, other)));
    }

    private long founded(String name) {
        return scene.union(superior, name);
    }

    @Test
    void wishes_that_make_no_sense_are_refused_at_their_field() {
        refused("UNITS_TO_MERGE", merger(one, one));
        refused("UNITS_TO_MERGE", merger(one));
        refused("UNITS_TO_CONSOLIDATE", consolidation("CĐCS chung", one));
        refused("TWICE", consolidation("CĐCS chung", one, one));
        refused("SHARES", split(one, 0, share("CĐCS A")));
        refused("SHARES", split(one, 2, share("CĐCS A"), share("CĐCS B")));
        refused("NOTHING_GOES", detachment(one, share("CĐCS A")));
        long foreign = scene.department(other, "Phòng Tổng hợp");
        refused("NOT_ITS_OWN", detachment(one, share("CĐCS A", foreign)));
        long own = scene.department(one, "Phòng Tổng hợp");
        refused("TWICE", split(one, 0, share("CĐCS A", own), share("CĐCS B", own)));
        refused("SAME_NAME", split(one, 0, share("CĐCS A"), share("cđcs a")));
        var nameless = split(one, 0, share("CĐCS A"), share(" "));
        assertThatThrownBy(() -> scene.happens(nameless))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.details()).containsEntry("field", "tên đơn vị#1"));
    }

    @Test
    void the_tree_stays_a_tree_and_people_stay_among_unions_of_members() {
        refused("ROOT_STAYS", merger(scene.province(), province));
        refused("LEVELS_DIFFER", merger(superior, one));
        long section = scene.group(one, "Tổ Hành chính");
        refused("UNDER_ITSELF", merger(section, one));
        var below = new NewUnit(null, "CĐCS chung", null, null, null, null, section, null);
        refused(
                "UNDER_ITSELF",
                new ConsolidateOrganisations(List.of(Joining.of(one), Joining.of(other)), below, paper(DAY)));
        scene.group(other, "Tổ hành chính");
        refused("SAME_NAME", consolidation("CĐCS chung", one, other));
        scene.happens(merger(one, section));
        assertThat(tree.speaker(section)).as("a part goes into its own union").isEqualTo(one);
    }

    @Test
    void whoever_keeps_the_tree_of_one_superior_alone_does_not_decide_for_another() {
        long elsewhere = scene.union(scene.superior(province, "Công đoàn phường Bình Định"), "CĐCS Bưu điện");
        var own = keeper(superior);
        for (var wish : List.<SuccessionWish>of(
                merger(elsewhere, one), merger(one, elsewhere), consolidation("CĐCS chung", one, elsewhere))) {
            assertThatThrownBy(() -> successions.carryOut(own, wish))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
            assertThatThrownBy(() -> successions.preview(own, wish)).isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> successions.parts(keeper(one), one)).isInstanceOf(Refusal.class);
        successions.carryOut(own, merger(other, one));
        successions.carryOut(keeper(province), merger(elsewhere, other));
    }

    private static Actor keeper(long unit) {
        var grant = new Grant(unit, 0, "Chủ tịch", Set.of(Authority.KEEP_TREE, Authority.SEE_FIGURES), true);
        return new Actor(Ids.next(), Ids.next(), "Đặng Đình Đạt", 1, List.of(grant));
    }

    @Test
    void a_preview_tells_what_then_happens_and_changes_nothing() {
        long office = scene.department(one, "Văn phòng");
        scene.members(one, office, 3);
        people.join(people.person("MALE"), one, "STAFF", SuccessionScene.LONG_AGO);
        long both = scene.member(one, 0);
        people.join(both, other, "MEMBER", SuccessionScene.LONG_AGO);
        scene.office(both, one, 0, 0, "CHAIR");
        scene.department(other, "VĂN PHÒNG");
        scene.department(one, "Phòng Dân nguyện");
        scene.employer(one, "Văn phòng HĐND tỉnh");
        scene.group(one, "Tổ Lái xe");
        people.campaign();
        var before = everything();
        var told = successions.preview(Actor.SYSTEM, merger(other, one));
        assertThat(everything()).isEqualTo(before);
        assertThat(told.possible()).isTrue();
        assertThat(told.units())
                .extracting(unit -> unit.part() + " " + unit.members() + " " + unit.offices())
                .containsExactly(EventPart.ENDS + " 4 1", EventPart.RECEIVES + " 1 0");
        assertThat(told.flows())
                .containsExactly(new SuccessionPreview.Flow(
                        "CĐCS Văn phòng HĐND tỉnh",
                        "CĐCS Văn phòng Đoàn ĐBQH tỉnh",
                        3,
                        1,
                        1,
                        0,
                        0,
                        List.of("Phòng Dân nguyện"),
                        List.of("Văn phòng"),
                        List.of("Văn phòng HĐND tỉnh"),
                        List.of("Tổ Lái xe")));
        assertThat(told.openYears()).contains("Năm không 2026");
        scene.happens(merger(other, one));
        assertThat(SuccessionScene.rows(
                        "SELECT kind, COUNT(*) FROM membership WHERE valid_to > '%s' AND organisation_id".formatted(DAY)
                                + " = " + other + " GROUP BY kind ORDER BY kind"))
                .containsExactly("MEMBER|4", "STAFF|1");
    }

    @Test
    void a_preview_names_everything_that_stands_in_the_way() {
        long late = scene.found(superior, "CĐCS Mầm non", OrganisationLevel.GRASSROOTS, DAY);
        long renamed = scene.union(superior, "CĐCS Tiểu học");
        organisations.rename(
                Actor.SYSTEM, new RenameOrganisation(renamed, "CĐCS TH", null, null, paper(DAY.plusDays(3))));
        var told = successions.preview(Actor.SYSTEM, merger(one, late, renamed, other));
        assertThat(told.obstacles())
                .extracting(SuccessionPreview.Obstacle::code)
                .containsExactly("FOUNDED_THAT_DAY", "NOT_LATEST");
        assertThat(told.obstacles().getFirst().sentence()).startsWith("CĐCS Mầm non: ");
        assertThat(told.flows()).hasSize(3);
        refused("FOUNDED_THAT_DAY", merger(one, late, renamed, other));
    }

    @Test
    void the_page_of_each_unit_tells_what_became_of_what() {
        scene.happens(consolidation("CĐCS Văn phòng chung", one, other));
        long fresh = scene.named(superior, "CĐCS Văn phòng chung", DAY);
        var page = pages.page(Actor.SYSTEM, fresh);
        assertThat(page.events().getFirst().told())
                .isEqualTo("Hợp nhất từ CĐCS Văn phòng HĐND tỉnh và CĐCS Văn phòng Đoàn ĐBQH tỉnh");
        assertThat(page.lineage())
                .extracting(line -> line.name() + " " + line.kind() + " " + line.decisionNumber())
                .containsExactlyInAnyOrder(
                        "CĐCS Văn phòng HĐND tỉnh CONSOLIDATE 36/QĐ-LĐLĐ",
                        "CĐCS Văn phòng Đoàn ĐBQH tỉnh CONSOLIDATE 36/QĐ-LĐLĐ");
        assertThat(pages.page(Actor.SYSTEM, one).events().getFirst().told())
                .isEqualTo("Hợp nhất với CĐCS Văn phòng Đoàn ĐBQH tỉnh thành CĐCS Văn phòng chung");
        scene.undo(Long.parseLong(page.events().getFirst().id()));
        var again = pages.page(Actor.SYSTEM, one).events().getFirst();
        assertThat(again.undone()).isTrue();
        assertThat(again.told())
                .as("names are kept though the new unit is no more")
                .endsWith("CĐCS Văn phòng chung");
    }

    private void refused(String code, SuccessionWish wish) {
        assertThatThrownBy(() -> scene.happens(wish))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
