package vn.giaouoc.app.report;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.ReportKind;
import vn.giaouoc.db.report.life.ReportState;

/**
 * Which owed reports somebody wants to see.
 *
 * @param unitId the unit whose subtree is looked at; null for everything the actor's offices reach
 * @param kind null for every kind; {@code tier} null for both
 * @param states empty for all
 * @param search words of the unit's name, with or without diacritics; empty for all
 */
public record ReportQuestion(
        long campaignId,
        int year,
        @Nullable Long unitId,
        @Nullable ReportKind kind,
        @Nullable ReportTier tier,
        Set<ReportState> states,
        String search,
        int size,
        int skip) {

    /** The most rows of one answer. */
    public static final int MOST = 2_000;

    public ReportQuestion {
        size = Math.clamp(size, 1, MOST);
        skip = Math.max(skip, 0);
    }

    /** The same from that row on, as many as one answer holds. */
    public ReportQuestion from(int row) {
        return new ReportQuestion(campaignId, year, unitId, kind, tier, states, search, MOST, row);
    }

    /** Everything of a year. */
    public static ReportQuestion of(long campaignId, int year) {
        return new ReportQuestion(campaignId, year, null, null, null, Set.of(), "", MOST, 0);
    }

    /** The yearly reports of a unit and everything below. */
    public static ReportQuestion yearly(long campaignId, int year, @Nullable Long unitId, ReportTier tier) {
        return new ReportQuestion(campaignId, year, unitId, ReportKind.YEARLY, tier, Set.of(), "", MOST, 0);
    }
}
