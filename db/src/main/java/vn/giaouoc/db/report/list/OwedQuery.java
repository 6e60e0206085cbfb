package vn.giaouoc.db.report.list;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.ReportKind;
import vn.giaouoc.db.report.life.ReportState;

/**
 * Which owed reports are asked for.
 *
 * @param tops units whose subtree is looked at; a unit that ended stands where it last stood
 * @param day the day of the tree
 * @param search folded words of the unit's name; empty for all
 * @param states empty for all
 * @param size at most so many; {@code skip} of them left out first
 */
public record OwedQuery(
        Collection<Long> tops,
        LocalDate day,
        long campaignId,
        int year,
        @Nullable ReportKind kind,
        @Nullable ReportTier tier,
        Set<ReportState> states,
        String search,
        int size,
        int skip) {

    /** So many rows as there are. */
    public static final int ALL = Integer.MAX_VALUE;
}
