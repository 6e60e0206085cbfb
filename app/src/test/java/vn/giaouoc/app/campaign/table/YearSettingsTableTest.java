package vn.giaouoc.app.campaign.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.campaign.CampaignService;
import vn.giaouoc.app.campaign.DeadlineService;
import vn.giaouoc.app.campaign.plan.CampaignScene;
import vn.giaouoc.app.campaign.request.OpenYear;
import vn.giaouoc.app.campaign.request.SetDeadline;
import vn.giaouoc.app.campaign.request.SetWindow;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.spreadsheet.table.Provenance;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.campaign.window.DeadlineKind;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

/** What is set for a year, as a file: every window, every deadline, and which day is the last. */
@MicronautTest(transactional = false)
class YearSettingsTableTest {

    @Inject
    CampaignScene scene;

    @Inject
    CampaignService service;

    @Inject
    DeadlineService deadlines;

    @Inject
    YearSettingsTable table;

    @Inject
    Times times;

    private int year;
    private Campaign campaign;

    @BeforeEach
    void next_year_is_open() {
        year = times.today().getYear() + 1;
        campaign = scene.campaign(year - 1, year, null);
        service.openYear(
                Actor.SYSTEM, campaign.id(), new OpenYear(year, null, day(1, 3), day(30, 10), false, day(31, 10)));
    }

    @Test
    void the_file_holds_every_window_and_every_deadline_and_says_where_it_comes_from() {
        service.setWindow(
                Actor.SYSTEM,
                campaign.id(),
                year,
                new SetWindow(UnitType.SCHOOL.name(), day(1, 9), day(30, 9), true, day(31, 10)));
        deadlines.setDeadline(
                Actor.SYSTEM,
                campaign.id(),
                year,
                new SetDeadline(OrganisationLevel.GRASSROOTS, DeadlineKind.YEARLY_REPORT, day(1, 12), false));
        var sheet = table.of(Actor.SYSTEM, campaign.id(), year);
        var rows = List.of(
                Arrays.asList(
                        "Ký cam kết",
                        "Các loại hình còn lại",
                        day(1, 3),
                        day(29, 10),
                        day(30, 10),
                        "Trước ngày này",
                        day(31, 10),
                        "Chưa mở"),
                Arrays.asList(
                        "Ký cam kết",
                        UnitType.SCHOOL.label(),
                        day(1, 9),
                        day(30, 9),
                        day(30, 9),
                        "Chậm nhất ngày này",
                        day(31, 10),
                        "Chưa mở"),
                Arrays.asList(
                        "Báo cáo năm",
                        OrganisationLevel.GRASSROOTS.label(),
                        null,
                        day(30, 11),
                        day(1, 12),
                        "Trước ngày này",
                        null,
                        null));
        assertThat(sheet.rows()).isEqualTo(rows);
        assertThat(sheet.header()).hasSize(8);
        assertThat(sheet.provenance().asked().by()).isEqualTo(Actor.SYSTEM.name());
        assertThat(sheet.provenance().asked().filter()).isEqualTo("Thử " + year);
        assertThat(sheet.provenance().sha256()).isEqualTo(Provenance.digest(sheet.rows()));
    }

    @Test
    void a_year_that_was_not_opened_has_no_file() {
        assertRefused("YEAR_NOT_OPEN", () -> table.of(Actor.SYSTEM, campaign.id(), year - 1));
        assertRefused("CAMPAIGN_UNKNOWN", () -> table.of(Actor.SYSTEM, 1, year));
    }

    private LocalDate day(int day, int month) {
        return LocalDate.of(year, month, day);
    }
}
