package vn.giaouoc.db.report.form;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator (chỉ tiêu).
 *
 * @param code "A02"
 * @param unit what is counted, such as "người"
 * @param clause where the plan asks for it
 * @param rollup how it goes up; a cell may have its own
 * @param also further ways a superior shows it, such as YES for "at least one"
 * @param restricted true for what only the unit and those who review it may see (K01)
 * @param note what people should know when they fill it in
 */
@Serdeable
public record FormLine(
        String code,
        String name,
        String unit,
        EntryKind kind,
        String clause,
        RollupKind rollup,
        List<RollupKind> also,
        boolean restricted,
        @Nullable String note,
        List<FormCell> cells) {

    /** How the cell goes up. A distribution told by several counts (đạt, chưa đạt, không áp dụng) is the sum of each. */
    public RollupKind rollupOf(FormCell cell) {
        var own = cell.rollup();
        if (own != null) {
            return own;
        }
        boolean told = rollup == RollupKind.HIST && cell.type() == CellType.COUNT && cells.size() > 1;
        return told ? RollupKind.SUM : rollup;
    }
}
