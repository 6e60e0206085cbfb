package vn.giaouoc.app.report.consolidate.roll;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One unit's frozen figures.
 *
 * @param shown by cell
 * @param bits which bit of {@code people} each cell of distinct persons counts by
 * @param overridden cells whose worked-out figure was overridden: the people behind are not what counts there
 * @param people as {@code PeopleList} writes them; null for none
 */
@SuppressWarnings("ArrayRecordComponent") // as read, never changed
public record UnitFigures(
        Instant submittedAt,
        Map<String, BigDecimal> shown,
        Map<String, Integer> bits,
        Set<String> overridden,
        byte @Nullable [] people) {

    @Nullable
    BigDecimal figure(String cell) {
        return shown.get(cell);
    }

    /** True when who counts in the cell is known person by person. */
    boolean named(String cell) {
        return bits.containsKey(cell) && !overridden.contains(cell);
    }
}
