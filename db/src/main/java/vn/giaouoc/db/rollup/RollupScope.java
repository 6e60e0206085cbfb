package vn.giaouoc.db.rollup;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are asked for.
 *
 * @param organisationId the unit looked at
 * @param treeDay the day whose tree is used
 * @param everyUnit false for the units right below, true for every grassroots union below, however deep
 * @param heirs true for today's tree: ended units stand with their heirs
 * @param rowsDay null to sum the tallies; a day to count the rows as they stood at the end of that day
 * @param cutOffs by unit type, for counting rows: types cut off before {@code rowsDay}
 */
public record RollupScope(
        long organisationId,
        long campaignId,
        int year,
        LocalDate treeDay,
        boolean everyUnit,
        boolean heirs,
        @Nullable LocalDate rowsDay,
        Map<String, LocalDate> cutOffs) {

    /** The same scope, counted from the rows of that day. */
    public RollupScope on(LocalDate day) {
        return new RollupScope(organisationId, campaignId, year, treeDay, everyUnit, heirs, day, cutOffs);
    }

    /** The same figures told by every grassroots union below. */
    public RollupScope byUnion() {
        return new RollupScope(organisationId, campaignId, year, treeDay, true, heirs, rowsDay, cutOffs);
    }
}
