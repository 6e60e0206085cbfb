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

    private static final String YES_NO = "có/không";

    /**
     * What the cell counts: units where a superior counts those that say yes, else its own unit, what its type says, or the
     * line's.
     *
     * @param held what the cell holds in the report that is read
     */
    public String unitOf(FormCell cell, CellType held) {
        if (cell.type() == CellType.YES_NO && held != CellType.YES_NO) {
            return "đơn vị";
        }
        var own = cell.unit();
        if (own != null || cells.size() == 1) {
            return own == null ? unit : own;
        }
        return switch (cell.type()) {
            case PERCENT -> "%";
            case DATE -> "ngày";
            case YES_NO -> YES_NO;
            case TEXT, LINES, FILE -> "";
            default -> unit.equals(YES_NO) ? "" : inTurn(cell);
        };
    }

    /** Lines of forms before cells had units name several one after the other: "buổi, lượt người". */
    private String inTurn(FormCell cell) {
        var units = unit.split(",", -1);
        int which =
                cells.stream().filter(each -> each.type().numeric()).toList().indexOf(cell);
        return units[which % units.length].strip();
    }

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
