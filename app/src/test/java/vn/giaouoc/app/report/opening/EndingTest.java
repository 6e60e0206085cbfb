package vn.giaouoc.app.report.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.DissolveOrganisation;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.app.pledge.PledgeScene;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.app.report.ReportScene;
import vn.giaouoc.app.report.ReportScene.Province;
import vn.giaouoc.app.report.cell.CellWish;
import vn.giaouoc.app.report.ending.ClosingReports;
import vn.giaouoc.app.report.ending.Exemptions;
import vn.giaouoc.app.report.ending.OpenClosing;
import vn.giaouoc.db.report.ReportRepository;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.ReportKind;
import vn.giaouoc.db.report.life.ReportState;

@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "report")
@Property(name = "portal.campaigns.recheck", value = "0s")
class EndingTest {

    @Inject
    ReportScene scene;

    @Inject
    PledgeScene pledges;

    @Inject
    SceneClock clock;

    @Inject
    Exemptions exemptions;

    @Inject
    ClosingReports closing;

    @Inject
    OrganisationService organisations;

    @Inject
    ReportRepository rows;

    Province province;

    @BeforeEach
    void aProvince() {
        clock.at("2026-11-21T14:30:00");
        province = scene.province();
    }

    @Test
    void whoever_was_founded_after_the_cut_off_or_ended_before_it_is_exempt_and_it_is_said_why() {
        long young = scene.union(province, LocalDate.of(2026, 11, 5));
        long gone = scene.union(province);
        dissolve(gone, LocalDate.of(2026, 6, 15));
        long forgotten = scene.union(province);
        dissolve(forgotten, LocalDate.of(2025, 6, 15));
        long late = scene.union(province);
        dissolve(late, LocalDate.of(2026, 11, 10));

        scene.open(province, 2026);

        assertThat(scene.report(province, young).exemptReason())
                .isEqualTo("Thành lập ngày 05/11/2026, sau ngày chốt số liệu 31/10/2026");
        assertThat(scene.report(province, gone).exemptReason()).isEqualTo("Kết thúc hoạt động từ ngày 15/06/2026");
        assertThat(scene.report(province, late).state()).isEqualTo(ReportState.DRAFT);
        assertThat(rows.ofUnit(forgotten)).isEmpty();
    }

    @Test
    void a_unit_that_ends_before_the_cut_off_is_exempt_from_that_moment_and_owes_again_when_the_event_is_taken_back() {
        clock.at("2026-09-01T08:00:00");
        var report = scene.opened(province);
        clock.at("2026-10-01T08:00:00");
        long event = dissolve(report.organisationId(), LocalDate.of(2026, 10, 1));
        assertThat(scene.now(report.id()))
                .extracting(now -> now.state() + " " + now.exemptReason())
                .isEqualTo("EXEMPT Kết thúc hoạt động từ ngày 01/10/2026");

        organisations.undo(Actor.SYSTEM, event);

        assertThat(scene.now(report.id()).state()).isEqualTo(ReportState.DRAFT);
        assertThat(scene.now(report.id()).exemptReason()).isNull();
    }

    @Test
    void a_unit_that_ends_after_the_cut_off_still_owes_and_whoever_speaks_for_it_reports() {
        var report = scene.opened(province);
        dissolve(report.organisationId(), LocalDate.of(2026, 11, 10));
        assertThat(scene.now(report.id()).state()).isEqualTo(ReportState.DRAFT);
        var superior = scene.actors().superior(province.superior());
        scene.work().save(superior, report.id(), CellWish.number("A01", 0, 5));
        assertThat(scene.cell(report.id(), "A01").shown()).isEqualByComparingTo("5");
    }

    @Test
    void a_unit_that_ends_in_mid_year_may_be_asked_for_a_closing_report_with_figures_of_its_last_day() {
        long unit = scene.union(province);
        pledges.member(unit);
        var wish = new OpenClosing(2026, LocalDate.of(2026, 12, 15), true);
        assertRefused("UNIT_LIVES", () -> closing.open(Actor.SYSTEM, province.campaignId(), unit, wish));
        dissolve(unit, LocalDate.of(2026, 6, 15));

        closing.open(Actor.SYSTEM, province.campaignId(), unit, wish);
        closing.open(Actor.SYSTEM, province.campaignId(), unit, wish);

        var report = rows.of(province.campaignId(), 2026, ReportKind.CLOSING, ReportTier.GRASSROOTS, unit)
                .orElseThrow();
        var page = scene.page(Actor.SYSTEM, report.id());
        assertThat(page.asOf()).isEqualTo(LocalDate.of(2026, 6, 14));
        assertThat(ReportScene.cell(page, "A02").shown()).isEqualByComparingTo("1");
        assertThat(ReportScene.cell(page, "A05.i").shown()).isEqualByComparingTo("1");
    }

    @Test
    void the_province_exempts_with_a_reason_and_takes_it_back() {
        var report = scene.opened(province);
        var desk = scene.actors().provinceDesk(province);
        assertRefused("REASON_NEEDED", () -> exemptions.exempt(desk, report.id(), " "));
        assertRefused(
                "NOT_YOUR_CAMPAIGN",
                () -> exemptions.exempt(scene.actors().superior(province.superior()), report.id(), "Đơn vị tạm ngừng"));
        exemptions.exempt(desk, report.id(), "Đơn vị tạm ngừng hoạt động");
        assertThat(scene.now(report.id()).state()).isEqualTo(ReportState.EXEMPT);
        assertRefused("WRONG_STATE", () -> scene.number(report.id(), "A01", 5));
        exemptions.oweAgain(desk, report.id(), "Đơn vị hoạt động lại");
        assertThat(scene.now(report.id()).state()).isEqualTo(ReportState.DRAFT);
    }

    private long dissolve(long unit, LocalDate on) {
        return organisations.dissolve(Actor.SYSTEM, new DissolveOrganisation(unit, null, Decision.of("60/QĐ", on)));
    }
}
