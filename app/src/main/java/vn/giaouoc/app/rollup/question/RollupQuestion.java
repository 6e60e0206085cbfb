package vn.giaouoc.app.rollup.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.rollup.TreeKind;

/**
 * What is asked.
 *
 * @param unitId the unit looked at
 * @param asOf the day of the figures; null for the latest: today, or the cut-off once it has passed
 * @param search part of a union's name, with or without marks; empty for none
 */
public record RollupQuestion(
        long unitId,
        long campaignId,
        int year,
        @Nullable LocalDate asOf,
        TreeKind kind,
        LineFilter filter,
        String search,
        SortBy sort,
        boolean descending) {

    /** The latest figures of a unit on the tree of their own time, by name. */
    public static RollupQuestion of(long unitId, long campaignId, int year) {
        return new RollupQuestion(
                unitId, campaignId, year, null, TreeKind.AS_IT_WAS, LineFilter.ALL, "", SortBy.NAME, false);
    }

    /** The same question about another unit, without filter and search. */
    public RollupQuestion at(long unit) {
        return new RollupQuestion(unit, campaignId, year, asOf, kind, LineFilter.ALL, "", sort, descending);
    }

    public RollupQuestion kind(TreeKind other) {
        return new RollupQuestion(unitId, campaignId, year, asOf, other, filter, search, sort, descending);
    }

    public RollupQuestion on(@Nullable LocalDate day) {
        return new RollupQuestion(unitId, campaignId, year, day, kind, filter, search, sort, descending);
    }

    public RollupQuestion year(int other) {
        return new RollupQuestion(unitId, campaignId, other, null, kind, filter, search, sort, descending);
    }

    public RollupQuestion campaign(long other, int itsYear) {
        return new RollupQuestion(unitId, other, itsYear, null, kind, filter, search, sort, descending);
    }

    public RollupQuestion only(LineFilter wanted, String text) {
        return new RollupQuestion(unitId, campaignId, year, asOf, kind, wanted, text.strip(), sort, descending);
    }

    public RollupQuestion sorted(SortBy column, boolean downwards) {
        return new RollupQuestion(unitId, campaignId, year, asOf, kind, filter, search, column, downwards);
    }

    /** True when single unions are looked for instead of the next level. */
    public boolean looksForUnions() {
        return filter != LineFilter.ALL || !search.isBlank();
    }
}
