package vn.giaouoc.app.report.due;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.AccessScene;
import vn.giaouoc.app.reminder.due.Due;
import vn.giaouoc.db.campaign.CampaignRepository;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportRepository;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.ReportKind;
import vn.giaouoc.db.report.life.ReportState;

/** A union is reminded of the reports that wait for it, by the day of the plan or the day it was given. */
@MicronautTest(transactional = false)
@Property(name = "access.scene", value = "report dues")
class ReportDuesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 22);

    @Inject
    ReportDues dues;

    @Inject
    ReportRepository reports;

    @Inject
    CampaignRepository campaigns;

    @Inject
    AccessScene access;

    @Test
    void what_was_not_handed_in_is_due_by_the_day_of_the_plan() {
        long unit = unit();
        long id = report(unit, ReportState.DRAFT, ReportTier.GRASSROOTS, null);
        assertThat(of(unit)).singleElement().satisfies(due -> {
            assertThat(due.subject()).isEqualTo("report:" + id);
            assertThat(due.what()).isEqualTo("Báo cáo năm 2026, Năm không");
            assertThat(due.lastDay()).as("trước ngày 30/10").isEqualTo("2026-10-29");
            assertThat(due.link()).isEqualTo("bao-cao/" + id);
        });
    }

    @Test
    void what_was_returned_is_due_by_the_day_it_was_given_and_that_day_counts() {
        long unit = unit();
        report(unit, ReportState.RETURNED, ReportTier.CONSOLIDATED, LocalDate.of(2026, 11, 5));
        assertThat(of(unit)).singleElement().satisfies(due -> {
            assertThat(due.what()).contains("tổng hợp", "cần bổ sung");
            assertThat(due.lastDay()).isEqualTo("2026-11-05");
        });
    }

    @Test
    void what_was_handed_in_or_is_exempt_is_not_due() {
        for (var state : List.of(
                ReportState.SUBMITTED,
                ReportState.IN_REVIEW,
                ReportState.APPROVED,
                ReportState.CONSOLIDATED,
                ReportState.EXEMPT)) {
            long unit = unit();
            report(unit, state, ReportTier.GRASSROOTS, null);
            assertThat(of(unit)).as(state.name()).isEmpty();
            assertThat(dues.due(DAY)).noneMatch(due -> due.organisationId() == unit);
        }
    }

    private List<Due> of(long unit) {
        var few = dues.due(DAY, List.of(unit));
        assertThat(dues.due(DAY)).containsAll(few);
        return few;
    }

    private long unit() {
        return access.unit(access.superior(access.province()));
    }

    private long report(long unit, ReportState state, ReportTier tier, @Nullable LocalDate again) {
        long id = Ids.next();
        reports.save(new Report(
                id,
                1,
                campaigns
                        .findByCode("BD-NOI-KHONG-TIEU-CUC-2020-2028")
                        .orElseThrow()
                        .id(),
                2026,
                ReportKind.YEARLY,
                "",
                tier,
                unit,
                state,
                0,
                LocalDate.of(2026, 10, 30),
                false,
                again,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                0,
                null,
                Instant.parse("2026-09-01T00:00:00Z")));
        return id;
    }
}
