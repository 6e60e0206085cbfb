package vn.giaouoc.app.report.page;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.ReportKind;
import vn.giaouoc.db.report.life.ReportState;
import vn.giaouoc.db.report.list.OwedRow;

/**
 * One owed report as lists show it.
 *
 * @param unitLevel the level's code
 * @param superiorName the unit above, null for the one at the top
 * @param number of the last submission; 2 and up is "nộp lại lần …"
 * @param lastDay the last day that is in time; {@code waitedForUntil} the last day of what is waited for now
 * @param late handed in for the first time too late
 * @param overdue not handed in, or not again, though its time has passed
 */
@Serdeable
public record ReportLine(
        String id,
        String unitId,
        String unitName,
        String unitLevel,
        String superiorId,
        @Nullable String superiorName,
        String campaignId,
        int year,
        ReportKind kind,
        String kindLabel,
        String occasion,
        ReportTier tier,
        ReportState state,
        String stateLabel,
        int number,
        LocalDate lastDay,
        LocalDate waitedForUntil,
        boolean late,
        boolean overdue,
        @Nullable Instant firstSubmittedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant reviewBegunAt,
        @Nullable Instant decidedAt,
        @Nullable String exemptReason,
        boolean belowChanged,
        long revision) {

    /** The line at that moment, which decides what is overdue. */
    public static ReportLine of(OwedRow row, Instant now) {
        Report report = row.report();
        return new ReportLine(
                Long.toString(report.id()),
                Long.toString(report.organisationId()),
                row.unitName(),
                row.unitLevel(),
                Long.toString(row.superiorId()),
                row.superiorName(),
                Long.toString(report.campaignId()),
                report.year(),
                report.kind(),
                report.kind().label(),
                report.occasion(),
                report.tier(),
                report.state(),
                report.state().label(),
                report.number(),
                report.lastDay(),
                report.waitedForUntil(),
                report.late(),
                report.overdue(now),
                report.firstSubmittedAt(),
                report.submittedAt(),
                report.reviewBegunAt(),
                report.decidedAt(),
                report.exemptReason(),
                report.belowChanged(),
                report.revision());
    }

    /** What the report is called in lists: "Báo cáo năm tổng hợp 2026". */
    public String title() {
        var above = tier == ReportTier.CONSOLIDATED ? " tổng hợp" : "";
        return kindLabel + above + " " + year + (occasion.isBlank() ? "" : " (" + occasion + ")");
    }

    /** "Quá hạn", "Nộp muộn", or nothing where it is in time. */
    public String timeliness() {
        if (overdue) {
            return "Quá hạn";
        }
        return late ? "Nộp muộn" : "";
    }

    /** The report's id as a number. */
    public long reportId() {
        return Long.parseLong(id);
    }
}
