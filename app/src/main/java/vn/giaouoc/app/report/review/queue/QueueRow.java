package vn.giaouoc.app.report.review.queue;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.report.page.ReportLine;

/**
 * One report in the queue.
 *
 * @param liesWith the name of the unit that has to do the next thing; empty where nobody has
 * @param since when it came to lie there; null where it lies nowhere
 * @param days whole days it has lain there
 * @param daysLate days past the last day, or past the day of the second try; 0 when in time
 * @param mine the actor may take it up or decide on it now
 */
@Serdeable
public record QueueRow(
        ReportLine line,
        Lies lies,
        String liesLabel,
        String liesWith,
        @Nullable Instant since,
        long days,
        long daysLate,
        boolean mine) {

    /** The last day of what is waited for. */
    public LocalDate waitedForUntil() {
        return line.waitedForUntil();
    }
}
