package vn.giaouoc.db.report.form;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One thing to fill in.
 *
 * @param key "A02", or "C04.a" where a line has several; never changes its meaning within a form's code
 * @param figure code of the figure it is worked out from
 * @param formula how it is worked out from other cells, such as "B03 / B01"; a PERCENT cell is that times 100
 * @param min least value, or least letters of words
 * @param max greatest value, or most letters of words
 * @param required true when it must be filled in before submission (0 fills in)
 * @param awaits true while the feature its figure comes from is not part of the portal yet: typed until it is
 * @param rollup its own way up where that differs from the line's
 * @param unit what it counts where that differs from the line's; forms before cells had units say none
 */
@Serdeable
public record FormCell(
        String key,
        String label,
        CellType type,
        @Nullable String figure,
        @Nullable String formula,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        boolean required,
        boolean awaits,
        @Nullable RollupKind rollup,
        @Nullable String unit) {

    /** True when the portal works it out, by figure or formula. */
    public boolean worked() {
        return figure != null || formula != null;
    }
}
