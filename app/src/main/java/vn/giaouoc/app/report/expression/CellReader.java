package vn.giaouoc.app.report.expression;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What an expression asks of the form it stands in. */
public interface CellReader {

    /** What the cell shows; null when it holds nothing. */
    @Nullable
    BigDecimal value(String key);

    /** What the cell showed in last year's report; null when there is none. */
    @Nullable
    BigDecimal previous(String key);

    /** True when somebody typed over what the portal works out, or typed where it works out nothing. */
    boolean typed(String key);

    /** True when the cell holds anything. */
    boolean filled(String key);
}
