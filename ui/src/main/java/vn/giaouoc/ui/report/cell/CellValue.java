package vn.giaouoc.ui.report.cell;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a field holds, typed: a number or words, or neither. */
public record CellValue(
        @Nullable BigDecimal number, @Nullable String words) {

    public static final CellValue NONE = new CellValue(null, null);
}
