package vn.giaouoc.app.report.work;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.app.report.ReportScene;
import vn.giaouoc.app.report.ReportScene.Province;
import vn.giaouoc.app.report.cell.CellWish;
import vn.giaouoc.app.report.cell.SavedCell;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.mark.SectionMark;
import vn.giaouoc.db.report.mark.SectionMarks;
import vn.giaouoc.db.report.mark.SectionState;

@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "report")
@Property(name = "portal.campaigns.recheck", value = "0s")
class CellRightsTest {

    @Inject
    ReportScene scene;

    @Inject
    SectionMarks marks;

    @Inject
    SceneClock clock;

    Province province;
    Report report;
    Actor chair;

    @BeforeEach
    void aReport() {
        clock.at("2026-11-21T14:30:00");
        province = scene.province();
        report = scene.opened(province);
        chair = scene.actors().chair(report.organisationId());
    }

    @Test
    void an_accepted_section_of_a_returned_report_is_typed_in_no_more() {
        marks.put(List.of(new SectionMark(report.id(), "A", SectionState.ACCEPTED, null, null, clock.instant())));
        assertRefused("SECTION_ACCEPTED", () -> save(CellWish.number("A01", 0, 5)));
        save(CellWish.number("F06", 0, 5));
        assertThat(scene.cell(report.id(), "A01").editable()).isFalse();
    }

    @Test
    void only_officers_of_the_unit_itself_type_and_strangers_do_not_learn_that_it_exists() {
        long unit = report.organisationId();
        scene.work().save(scene.actors().helper(unit), report.id(), CellWish.number("A01", 0, 5));
        for (var other : List.of(
                scene.actors().superior(province.superior()),
                scene.actors().provinceDesk(province),
                scene.actors().inspector(unit))) {
            assertRefused("UNIT_ONLY", () -> scene.work().save(other, report.id(), CellWish.number("A01", 1, 6)));
        }
        for (var other : List.of(scene.actors().head(unit), scene.actors().chair(scene.union(province)))) {
            assertRefused("REPORT_UNKNOWN", () -> scene.work().save(other, report.id(), CellWish.number("A01", 1, 6)));
            assertRefused("REPORT_UNKNOWN", () -> scene.page(other, report.id()));
        }
        assertRefused("REPORT_UNKNOWN", () -> scene.page(scene.actors().chair(unit), 1));
    }

    @Test
    void while_the_unit_writes_its_superior_sees_that_it_owes_and_nothing_of_what_stands_in_it() {
        save(CellWish.number("A01", 0, 50));
        var page = scene.page(scene.actors().superior(province.superior()), report.id());
        assertThat(page.withheld()).isTrue();
        assertThat(page.sections()).isEmpty();
        assertThat(page.checks()).isEmpty();
        assertThat(page.line().stateLabel()).isEqualTo("Nháp");
        assertThat(scene.page(scene.actors().inspector(report.organisationId()), report.id())
                        .withheld())
                .isFalse();
    }

    private SavedCell save(CellWish wish) {
        return scene.work().save(chair, report.id(), wish);
    }
}
