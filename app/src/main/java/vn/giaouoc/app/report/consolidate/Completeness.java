package vn.giaouoc.app.report.consolidate;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Percent;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.life.ReportState;
import vn.giaouoc.db.report.seal.SealedMade.SealedCounts;

/**
 * The rows that exist only above the grassroots (trade: part 5): how many owe, handed in, in time, late, are overdue, exempt.
 *
 * @param owing all but the exempt
 * @param handedIn handed in and standing so; {@code onTime} and {@code late} of these, by the first submission
 * @param overdue waited for beyond their time
 * @param counted those that are in the figures
 */
@Serdeable
public record Completeness(
        int owing,
        int handedIn,
        int onTime,
        int late,
        int overdue,
        int exempt,
        int returned,
        int approved,
        int counted) {

    public static final Completeness NONE = new Completeness(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Of these reports at that moment. */
    public static Completeness of(Collection<Report> reports, Instant now, int counted) {
        int owing = 0;
        int handedIn = 0;
        int late = 0;
        int overdue = 0;
        int returned = 0;
        int approved = 0;
        for (var report : reports) {
            owing += report.state() == ReportState.EXEMPT ? 0 : 1;
            handedIn += report.state().handedIn() ? 1 : 0;
            late += report.state().handedIn() && report.late() ? 1 : 0;
            overdue += report.overdue(now) ? 1 : 0;
            returned += report.state() == ReportState.RETURNED ? 1 : 0;
            approved += report.state().accepted() ? 1 : 0;
        }
        return new Completeness(
                owing, handedIn, handedIn - late, late, overdue, reports.size() - owing, returned, approved, counted);
    }

    /** As it was sealed; those in the figures were approved. */
    public static Completeness of(SealedCounts counts) {
        return new Completeness(
                counts.owing(),
                counts.handedIn(),
                counts.onTime(),
                counts.late(),
                counts.overdue(),
                counts.exempt(),
                counts.returned(),
                counts.counted(),
                counts.counted());
    }

    /** Tỷ lệ nộp, in percent with one decimal; null when nobody owes. */
    public @Nullable BigDecimal handedInRate() {
        return Percent.of(handedIn, owing).number();
    }

    /** Tỷ lệ đúng hạn. */
    public @Nullable BigDecimal onTimeRate() {
        return Percent.of(onTime, owing).number();
    }

    /** Still to come and not yet overdue. */
    public int notYet() {
        return owing - handedIn - overdue;
    }
}
