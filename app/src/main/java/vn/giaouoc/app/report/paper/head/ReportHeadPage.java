package vn.giaouoc.app.report.paper.head;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.report.paper.ReportPaperHead;

/**
 * The head of the paper of one submission. Before anything was entered for it, place, symbol and nơi nhận are those of the
 * submission before; number and day are always its own.
 *
 * @param submittedAt the paper is not older than that
 * @param draft true without a number: the paper is marked so
 * @param enteredAt null before anything was entered for this submission
 * @param revision to be given back with a change; 0 before the first
 * @param mayEnter the reader may enter it
 */
@Serdeable
public record ReportHeadPage(
        String reportId,
        int submission,
        Instant submittedAt,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable LocalDate day,
        @Nullable String recipients,
        boolean draft,
        @Nullable Instant enteredAt,
        int revision,
        boolean mayEnter) {

    static ReportHeadPage of(ReportPaperHead head, Instant submittedAt, boolean mayEnter) {
        boolean entered = head.revision() > 0;
        return new ReportHeadPage(
                Long.toString(head.reportId()),
                head.submission(),
                submittedAt,
                head.number(),
                head.symbol(),
                head.place(),
                head.day(),
                head.recipients(),
                head.number() == null,
                entered ? head.enteredAt() : null,
                head.revision(),
                mayEnter);
    }
}
