package vn.giaouoc.app.document.official;

import java.util.ArrayList;
import java.util.List;

/**
 * A table. Its head is repeated on every page; without titles there is no head.
 *
 * @param rows each with as many cells as there are columns, or one cell across all of them
 */
public record PaperTable(List<Column> columns, List<Row> rows) {

    public PaperTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Where a cell's text stands. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /**
     * One column.
     *
     * @param share of the width, in any measure common to all columns
     */
    public record Column(String title, double share, Align align) {}

    /** One row; bold for parts and totals. */
    public record Row(boolean bold, List<String> cells) {

        public static Row of(String... cells) {
            return new Row(false, List.of(cells));
        }

        public static Row bold(String... cells) {
            return new Row(true, List.of(cells));
        }
    }

    public boolean hasHead() {
        return columns.stream().anyMatch(column -> !column.title().isEmpty());
    }

    public double shares() {
        return columns.stream().mapToDouble(Column::share).sum();
    }

    /** A table is written down column by column, then row by row. */
    public static final class Draft {

        private final List<Column> columns = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();

        public Draft column(String title, double share, Align align) {
            columns.add(new Column(title, share, align));
            return this;
        }

        public Draft row(Row row) {
            rows.add(row);
            return this;
        }

        public Block done() {
            return new Block.Table(new PaperTable(columns, rows));
        }
    }
}
