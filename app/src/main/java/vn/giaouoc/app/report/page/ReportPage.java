package vn.giaouoc.app.report.page;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.attachment.KeptFile;

/**
 * One report as its reader may see it.
 *
 * @param path names from the top of the tree down to the superior: as submitted, or as today
 * @param cutOff the day as of which members are counted (D); {@code asOf} the day these figures are of
 * @param live true when the figures are of this moment, false when they are those submitted
 * @param withheld true when the unit is still writing and the reader is not of the unit: no cells are shown
 * @param changedSince how many worked-out figures are other now than submitted
 * @param exemptReason stands in the line
 */
@Serdeable
public record ReportPage(
        ReportLine line,
        String title,
        String formCode,
        int formVersion,
        String campaign,
        List<String> path,
        LocalDate cutOff,
        LocalDate asOf,
        Instant readAt,
        boolean live,
        boolean withheld,
        int changedSince,
        @Nullable String submittedBy,
        @Nullable String reviewer,
        Progress progress,
        List<SectionPage> sections,
        List<CheckLine> checks,
        List<KeptFile> files,
        List<StepLine> trail,
        May may) {

    /** What the actor may do with it now. */
    @Serdeable
    public record May(boolean type, boolean submit, boolean withdraw, boolean seeNames) {}
}
