package vn.giaouoc.app.report.door;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.report.review.queue.Lies;
import vn.giaouoc.app.report.review.queue.QueueQuestion;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.ReportKind;

/**
 * A question about the reviewer's queue as it stands in an address.
 *
 * @param unit null for everything the actor reviews
 * @param late only what came late or is overdue
 * @param size of a page that begins after {@code skip} rows; files hold every row
 */
@Introspected
public record AskQueue(
        @QueryValue String campaign,
        @QueryValue int year,
        @QueryValue @Nullable String unit,
        @QueryValue(defaultValue = "YEARLY") ReportKind kind,
        @QueryValue @Nullable ReportTier tier,
        @QueryValue @Nullable Lies lies,
        @QueryValue(defaultValue = "false") boolean late,
        @QueryValue(defaultValue = "") String search,
        @QueryValue(defaultValue = "200") int size,
        @QueryValue(defaultValue = "0") int skip) {

    public QueueQuestion question() {
        return new QueueQuestion(
                ReportId.of(campaign),
                year,
                ReportId.ofOptional(unit),
                kind,
                tier,
                lies == null ? Set.of() : Set.of(lies),
                late,
                search,
                size,
                skip);
    }
}
