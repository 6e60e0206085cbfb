package vn.giaouoc.app.rollup;

import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.app.rollup.question.SortBy;
import vn.giaouoc.app.rollup.table.RollupTable;
import vn.giaouoc.app.rollup.table.RollupTable.Cell;
import vn.giaouoc.app.rollup.table.RollupTable.Column;
import vn.giaouoc.app.rollup.table.RollupTable.Row;
import vn.giaouoc.db.rollup.LineKind;

/** Pledges as columns and rows. */
public final class PledgeTable {

    private PledgeTable() {}

    public static RollupTable of(Rollup rollup) {
        return new RollupTable(
                columns(),
                row("Tổng cộng", rollup.total()),
                rollup.lines().stream().map(PledgeTable::row).toList());
    }

    /** One line below. */
    public static Row row(RollupLine line) {
        return row(name(line), line);
    }

    /** What a line is called, with what a reader must know of it. */
    public static String name(RollupLine line) {
        return line.name()
                + (line.kind() == LineKind.ENDED ? " (đã kết thúc)" : "")
                + (line.counted() ? "" : " (chỉ sao gửi, không tính vào tổng)");
    }

    private static List<Column> columns() {
        var columns = new ArrayList<Column>();
        for (var column : RollupColumn.values()) {
            columns.add(new Column(column.sort(), column.label(), false, column == RollupColumn.SIGNED));
            if (column == RollupColumn.SIGNED) {
                columns.add(new Column(SortBy.RATE, "Tỷ lệ ký", true, true));
            }
        }
        return columns;
    }

    private static Row row(String name, RollupLine line) {
        var figures = line.figures();
        var cells = new ArrayList<Cell>();
        for (var column : RollupColumn.values()) {
            cells.add(Cell.number(column.of(figures)));
            if (column == RollupColumn.SIGNED) {
                cells.add(Cell.rate(figures.signed(), figures.eligible(), line.rate()));
            }
        }
        return new Row(
                line.kind(),
                line.id(),
                name,
                line.opens(),
                "Đã ký " + Numbers.text(figures.signed()) + " / " + Numbers.text(figures.eligible()),
                cells);
    }
}
