package vn.giaouoc.app.report.consolidate.page;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.report.consolidate.Completeness;
import vn.giaouoc.app.report.consolidate.Missing;

/**
 * What a superior's report is made of.
 *
 * @param frozen true when it is what was submitted, false when it is what stands below at this moment
 * @param handedInRate in percent with one decimal, null when nobody owes; {@code onTimeRate} the same
 * @param parts the units that are counted; {@code through} superiors' reports some of them came through
 * @param belowChanged figures below were reopened after this was submitted
 */
@Serdeable
public record ConsolidationPage(
        String reportId,
        boolean frozen,
        Instant readAt,
        Completeness completeness,
        @Nullable BigDecimal handedInRate,
        @Nullable BigDecimal onTimeRate,
        List<Part> parts,
        List<Part> through,
        List<Missing> missing,
        List<CellSpread> cells,
        boolean belowChanged) {

    /** One submission that is counted. */
    @Serdeable
    public record Part(String reportId, int number, String unitName) {}

    /**
     * How units stand at a cell that is more than a sum: YES, HIST.
     *
     * @param units how many have something there; {@code yes} how many at least one; {@code of} how many owe
     * @param values how many units at each value, the least first
     */
    @Serdeable
    public record CellSpread(
            String cell, String line, String label, int units, int yes, int of, List<ValueCount> values) {}

    /** So many units at that value. */
    @Serdeable
    public record ValueCount(String value, int units) {}
}
