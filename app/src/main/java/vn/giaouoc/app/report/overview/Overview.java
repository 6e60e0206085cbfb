package vn.giaouoc.app.report.overview;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.report.consolidate.Completeness;
import vn.giaouoc.db.report.part.Tree;

/**
 * How complete a year is.
 *
 * @param groups the same for each unit right below, the least complete first
 */
@Serdeable
public record Overview(
        String unitId, String unitName, int year, Tree tree, Instant asOf, Line whole, List<Line> groups) {

    /**
     * One unit with everything below it.
     *
     * @param handedInRate in percent with one decimal, null when nobody owes; {@code onTimeRate} the same
     */
    @Serdeable
    public record Line(
            String unitId,
            String unitName,
            Completeness completeness,
            @Nullable BigDecimal handedInRate,
            @Nullable BigDecimal onTimeRate) {

        static Line of(String unitId, String unitName, Completeness known) {
            return new Line(unitId, unitName, known, known.handedInRate(), known.onTimeRate());
        }
    }
}
