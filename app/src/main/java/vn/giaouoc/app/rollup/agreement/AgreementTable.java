package vn.giaouoc.app.rollup.agreement;

import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.app.agreement.tally.AgreementReport.Line;
import vn.giaouoc.app.rollup.question.SortBy;
import vn.giaouoc.app.rollup.table.RollupTable;
import vn.giaouoc.app.rollup.table.RollupTable.Cell;
import vn.giaouoc.app.rollup.table.RollupTable.Column;
import vn.giaouoc.app.rollup.table.RollupTable.Row;
import vn.giaouoc.db.rollup.LineKind;

/** Agreements as columns and rows. */
public final class AgreementTable {

    private AgreementTable() {}

    /** Every line; what the unit keeps itself stands first where units below have lines, so that the lines make the total. */
    public static RollupTable of(AgreementRollup rollup, boolean everyLine) {
        var rows = new ArrayList<Row>();
        if (everyLine && !rollup.lines().isEmpty() && rollup.own().sums().made() > 0) {
            rows.add(row(rollup.own().name() + " (tự lập)", false, rollup.own()));
        }
        rollup.lines().forEach(line -> rows.add(row(line)));
        return new RollupTable(columns(), row("Tổng cộng", true, rollup.total()), List.copyOf(rows));
    }

    private static List<Column> columns() {
        var columns = new ArrayList<Column>();
        for (var column : AgreementColumn.values()) {
            columns.add(new Column(column.sort(), column.label(), false, true));
            if (column == AgreementColumn.DEPARTMENTS) {
                columns.add(new Column(SortBy.RATE, "Tỷ lệ phòng, ban tham gia", true, true));
            }
        }
        return columns;
    }

    private static Row row(Line line) {
        return row(line.name() + (line.counted() ? "" : " (chỉ sao gửi, không tính vào tổng)"), true, line);
    }

    private static Row row(String name, boolean opens, Line line) {
        var sums = line.sums();
        var cells = new ArrayList<Cell>();
        for (var column : AgreementColumn.values()) {
            cells.add(Cell.number(column.of(sums)));
            if (column == AgreementColumn.DEPARTMENTS) {
                cells.add(Cell.rate(sums.departmentsIn(), sums.departments(), line.taking()));
            }
        }
        return new Row(LineKind.UNIT, line.unitId(), name, opens, caption(line), cells);
    }

    private static String caption(Line line) {
        var sums = line.sums();
        return (sums.made() == 0 ? "Chưa lập giao ước" : sums.signed() + "/" + sums.made() + " giao ước đã ký") + ", "
                + sums.departmentsIn() + "/" + sums.departments() + " phòng, ban tham gia";
    }
}
