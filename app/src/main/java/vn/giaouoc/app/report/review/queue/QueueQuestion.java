package vn.giaouoc.app.report.review.queue;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.ReportKind;
import vn.giaouoc.db.report.list.OwedQuery;

/**
 * Which part of the queue is looked at.
 *
 * @param unitId the unit below which is looked; null for everything the actor reviews
 * @param tier null for both
 * @param lies with whom; empty for all
 * @param lateOnly only what came late or is overdue
 * @param search words of the unit's name, with or without diacritics; empty for all
 */
public record QueueQuestion(
        long campaignId,
        int year,
        @Nullable Long unitId,
        ReportKind kind,
        @Nullable ReportTier tier,
        Set<Lies> lies,
        boolean lateOnly,
        String search,
        int size,
        int skip) {

    public QueueQuestion {
        size = Math.max(size, 1);
        skip = Math.max(skip, 0);
    }

    /** The same, not only a page of it. */
    public QueueQuestion whole() {
        return new QueueQuestion(campaignId, year, unitId, kind, tier, lies, lateOnly, search, OwedQuery.ALL, 0);
    }

    /** The same below one unit. */
    public QueueQuestion below(long unit) {
        return new QueueQuestion(campaignId, year, unit, kind, tier, lies, lateOnly, search, size, skip);
    }

    /** Everything of the year that the actor reviews. */
    public static QueueQuestion yearly(long campaignId, int year) {
        return new QueueQuestion(
                campaignId, year, null, ReportKind.YEARLY, null, Set.of(), false, "", OwedQuery.ALL, 0);
    }
}
