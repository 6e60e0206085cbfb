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

    public static RollupTable of(AgreementRollup rollup) {
        return new RollupTable(
                columns(),
                row("Tổng cộng", rollup.total()),
                rollup.lines().stream().map(AgreementTable::row).toList());
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
        return row(line.name() + (line.counted() ? "" : " (chỉ sao gửi, không tính vào tổng)"), line);
    }

    private static Row row(String name, Line line) {
        var sums = line.sums();
        var cells = new ArrayList<Cell>();
        for (var column : AgreementColumn.values()) {
            cells.add(Cell.number(column.of(sums)));
            if (column == AgreementColumn.DEPARTMENTS) {
                cells.add(Cell.rate(sums.departmentsIn(), sums.departments(), line.taking()));
            }
        }
        return new Row(
                LineKind.UNIT,
                line.unitId(),
                name,
                true,
                sums.signed() + "/" + sums.made() + " giao ước đã ký, " + sums.departmentsIn() + "/"
                        + sums.departments() + " phòng, ban",
                cells);
    }
}
