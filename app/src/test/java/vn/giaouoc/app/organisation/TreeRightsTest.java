package vn.giaouoc.app.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.organisation.TreeEventsTest.refused;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.organisation.directory.OrganisationDirectory;
import vn.giaouoc.app.organisation.directory.UnitLine;
import vn.giaouoc.app.organisation.directory.UnitPages;
import vn.giaouoc.app.organisation.workplace.WorkplaceService;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

/** Who may decide about which unit, and who sees it: own subtree yes; sibling, superior and others no. */
@MicronautTest(transactional = false)
class TreeRightsTest {

    private static final LocalDate OLD = LocalDate.of(2020, 1, 15);
    private static final LocalDate NOW = LocalDate.of(2025, 9, 1);

    @Inject
    TreeScene scene;

    @Inject
    OrganisationService service;

    @Inject
    OrganisationDirectory directory;

    @Inject
    UnitPages pages;

    @Inject
    WorkplaceService workplaces;

    private long root;
    private long mine;
    private long unit;
    private long sibling;
    private long foreign;

    @BeforeEach
    void two_superiors_with_a_unit_each() {
        root = scene.root();
        mine = scene.upper(root, "Công đoàn xã Tây Lĩnh", OLD);
        sibling = scene.upper(root, "Công đoàn xã Hoài Lĩnh", OLD);
        unit = scene.unit(mine, "Công đoàn cơ sở Đặng Đình Đạt", OLD);
        foreign = scene.unit(sibling, "Công đoàn cơ sở Hoài Lĩnh", OLD);
    }

    @Test
    void a_superior_decides_about_units_below_and_about_nobody_else() {
        var keeper = TreeScene.keeper(mine);
        service.rename(keeper, rename(unit));
        refused("NOT_YOURS", () -> service.rename(keeper, rename(foreign)));
        refused("NOT_YOURS", () -> service.rename(keeper, rename(sibling)));
        refused("NOT_YOURS", () -> service.rename(keeper, rename(mine)));
        refused("NOT_YOURS", () -> service.rename(keeper, rename(root)));
    }

    @Test
    void a_transfer_needs_both_superiors() {
        var away = new TransferOrganisation(unit, sibling, TreeScene.paper(NOW));
        refused("NOT_YOURS", () -> service.transfer(TreeScene.keeper(mine), away));
        refused("NOT_YOURS", () -> service.transfer(TreeScene.keeper(sibling), away));
        service.transfer(TreeScene.keeper(root), away);
    }

    @Test
    void units_are_founded_only_below_oneself_and_roots_by_nobody() {
        var keeper = TreeScene.keeper(mine);
        assertThat(service.found(keeper, wish(mine))).isPositive();
        refused("NOT_YOURS", () -> service.found(keeper, wish(sibling)));
        refused("NOT_YOURS", () -> service.found(keeper, wish(root)));
        refused("NO_SUPERIOR", () -> service.found(keeper, wish(null)));
    }

    @Test
    void an_event_is_taken_back_only_by_those_who_could_have_made_it() {
        long event = scene.rename(unit, "Tên khác", NOW);
        refused("NOT_YOURS", () -> service.undo(TreeScene.keeper(sibling), event));
        service.undo(TreeScene.keeper(mine), event);
    }

    @Test
    void a_preview_is_refused_where_the_act_would_be() {
        refused("NOT_YOURS", () -> service.preview(TreeScene.keeper(sibling), rename(unit)));
        refused("NOT_YOURS", () -> service.preview(TreeScene.officer(mine, Authority.SEE_FIGURES), rename(unit)));
    }

    @Test
    void the_tree_begins_at_ones_own_unit_and_nothing_else_is_seen() {
        var actor = TreeScene.officer(mine, Authority.SEE_FIGURES);
        assertThat(directory.tops(actor, NOW)).extracting(UnitLine::number).containsExactly(mine);
        assertThat(directory.children(actor, mine, NOW, 0, 10))
                .extracting(UnitLine::number)
                .containsExactly(unit);
        refused("NOT_YOURS", () -> directory.children(actor, root, NOW, 0, 10));
        refused("NOT_YOURS", () -> directory.children(actor, sibling, NOW, 0, 10));
        refused("NOT_YOURS", () -> pages.page(actor, foreign));
        assertThat(pages.page(actor, unit).above())
                .extracting(above -> above.name())
                .hasSize(2);
        var nobody = TreeScene.officer(mine, Authority.GATHER_PLEDGES);
        assertThat(directory.tops(nobody, NOW)).isEmpty();
        refused("NOT_YOURS", () -> pages.page(nobody, unit));
    }

    @Test
    void search_needs_no_diacritics_and_stays_inside_ones_tree() {
        var actor = TreeScene.officer(mine, Authority.SEE_FIGURES);
        assertThat(directory.search(actor, "dang dinh dat", NOW, 10))
                .extracting(UnitLine::number)
                .containsExactly(unit);
        assertThat(directory.search(actor, "dat công ÐẶNG", NOW, 10))
                .extracting(UnitLine::number)
                .containsExactly(unit);
        assertThat(directory.search(actor, "hoai linh", NOW, 10)).isEmpty();
        assertThat(directory.search(actor, "%", NOW, 10)).isEmpty();
        assertThat(directory.search(actor, "dang dinh dat", OLD.minusDays(1), 10))
                .isEmpty();
    }

    @Test
    void an_ended_unit_is_still_seen_by_its_former_superior_and_can_be_brought_back() {
        long event = scene.dissolve(unit, null, NOW);
        var page = pages.page(TreeScene.keeper(mine), unit);
        assertThat(page.ended()).isEqualTo(NOW);
        assertThat(page.events().getFirst().undoable()).isTrue();
        assertThat(pages.page(TreeScene.officer(mine, Authority.SEE_FIGURES), unit)
                        .events()
                        .getFirst()
                        .undoable())
                .isFalse();
        refused("NOT_YOURS", () -> pages.page(TreeScene.keeper(sibling), unit));
        service.undo(TreeScene.keeper(mine), event);
        assertThat(pages.page(TreeScene.keeper(mine), unit).ended()).isNull();
    }

    @Test
    void departments_are_kept_by_the_chair_or_the_superior() {
        var chair = TreeScene.officer(unit, Authority.KEEP_MEMBERS, Authority.SEE_FIGURES);
        var department = workplaces.addDepartment(chair, unit, "Khoa Nội", null);
        refused("SAME_NAME", () -> workplaces.addDepartment(chair, unit, "KHOA NOI", null));
        workplaces.changeDepartment(TreeScene.keeper(mine), unit, department.id(), "Khoa Nội tổng hợp", null);
        refused("NOT_YOURS", () -> workplaces.endDepartment(TreeScene.keeper(sibling), unit, department.id(), NOW));
        refused("NOT_YOURS", () -> workplaces.addEmployer(TreeScene.keeper(sibling), unit, "Sở Y tế", NOW));
        workplaces.endDepartment(chair, unit, department.id(), NOW);
        var employer = workplaces.addEmployer(chair, unit, "Trung tâm Y tế", OLD);
        workplaces.renameEmployer(chair, unit, employer.id(), "Trung tâm Y tế khu vực");
        workplaces.endEmployer(chair, unit, employer.id(), NOW);
        var page = pages.page(chair, unit);
        assertThat(page.departments()).singleElement().satisfies(place -> {
            assertThat(place.name()).isEqualTo("Khoa Nội tổng hợp");
            assertThat(place.to()).isEqualTo(NOW);
        });
        assertThat(page.employers())
                .singleElement()
                .satisfies(place -> assertThat(place.to()).isEqualTo(NOW));
    }

    @Test
    void a_copy_only_unit_is_shown_but_says_so() {
        var copy = new FoundOrganisation(
                null,
                mine,
                "CĐCS Bưu điện tỉnh",
                null,
                OrganisationLevel.GRASSROOTS,
                UnitType.ENTERPRISE,
                null,
                false,
                null,
                List.of(),
                null,
                TreeScene.paper(OLD));
        long id = service.found(Actor.SYSTEM, copy);
        assertThat(directory.children(TreeScene.keeper(mine), mine, NOW, 0, 10))
                .filteredOn(line -> line.number() == id)
                .singleElement()
                .satisfies(line -> assertThat(line.counted()).isFalse());
    }

    private static RenameOrganisation rename(long id) {
        return new RenameOrganisation(id, "Tên mới " + id, null, null, TreeScene.paper(NOW));
    }

    private static FoundOrganisation wish(@Nullable Long parent) {
        return FoundOrganisation.of(
                parent, "CĐCS mới lập", OrganisationLevel.GRASSROOTS, UnitType.ENTERPRISE, TreeScene.paper(NOW));
    }
}
