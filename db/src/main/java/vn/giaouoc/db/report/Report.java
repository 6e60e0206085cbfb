package vn.giaouoc.db.report;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.report.form.ReportKind;
import vn.giaouoc.db.report.life.ReportState;

/**
 * One owed report, from the day the reporting is opened.
 *
 * @param occasion tells several of one kind and year apart; empty for all others
 * @param number of the submission, from 1; 0 before the first
 * @param dueOn and {@code dueInclusive} say by when: "chậm nhất ngày" or "trước ngày" (trade: part 5, rule 5)
 * @param againDueOn the last day to hand in again what was returned
 * @param firstSubmittedAt decides whether it came in time, however often it was returned
 * @param submittedBy the person
 * @param reviewerId the person who began the review last
 * @param decidedAt when it was approved or returned last
 * @param exemptEventId the event of the tree that exempts it; null when the province did
 * @param belowChanged true when figures below were reopened after they were consolidated
 * @param revision grows with every change of a cell, so that nobody submits what somebody else just changed
 */
@MappedEntity("report")
public record Report(
        @Id long id,
        long formId,
        long campaignId,
        int year,
        ReportKind kind,
        String occasion,
        ReportTier tier,
        long organisationId,
        ReportState state,
        int number,
        LocalDate dueOn,
        boolean dueInclusive,
        @Nullable LocalDate againDueOn,
        @Nullable Instant firstSubmittedAt,
        @Nullable Instant submittedAt,
        @Nullable Long submittedBy,
        @Nullable Long reviewerId,
        @Nullable Instant reviewBegunAt,
        @Nullable Instant decidedAt,
        @Nullable BigDecimal score,
        @Nullable String remark,
        @Nullable String exemptReason,
        @Nullable Long exemptEventId,
        boolean belowChanged,
        long revision,
        @Nullable Long openedBy,
        Instant openedAt) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The last day that is still in time. */
    public LocalDate lastDay() {
        return dueInclusive ? dueOn : dueOn.minusDays(1);
    }

    /** The first moment that is too late: 24:00 of the last day in Việt Nam. */
    public Instant tooLateFrom() {
        return endOf(lastDay());
    }

    /** Handed in for the first time, but too late. */
    public boolean late() {
        return firstSubmittedAt != null && !firstSubmittedAt.isBefore(tooLateFrom());
    }

    /** Waited for beyond its time: never handed in, or returned and not handed in again. */
    public boolean overdue(Instant now) {
        if (!state.open()) {
            return false;
        }
        var again = againDueOn;
        return firstSubmittedAt == null ? !now.isBefore(tooLateFrom()) : again != null && !now.isBefore(endOf(again));
    }

    /** The last day of what is waited for now. */
    public LocalDate waitedForUntil() {
        var again = againDueOn;
        return firstSubmittedAt != null && again != null ? again : lastDay();
    }

    /** What files on this report hang on. */
    public String subject() {
        return "report:" + id;
    }

    /** The same in another state, one change further. */
    public Report in(ReportState next) {
        return change().state(next).revision(revision + 1).done();
    }

    /** To change some of it: {@code report.change().remark("…").done()}. */
    public ReportChange change() {
        return new ReportChange(this);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
