package vn.giaouoc.app.rollup.table;

import java.util.List;
import vn.giaouoc.app.rollup.question.SortBy;
import vn.giaouoc.db.rollup.LineKind;

/**
 * Columns and rows.
 *
 * @param columns behind the name, in the order of screen and export
 * @param total sums over sums, the first row
 */
public record RollupTable(List<Column> columns, Row total, List<Row> rows) {

    /**
     * One column.
     *
     * @param sort how lines are ordered by it
     * @param rate true when its cells are a part of a whole
     * @param always false for one that is left out on a screen where the total is 0
     */
    public record Column(SortBy sort, String label, boolean rate, boolean always) {}

    /**
     * One row.
     *
     * @param name with what a reader must know of it
     * @param opens true when lines may stand below
     * @param caption the figures that matter on a phone
     */
    public record Row(LineKind kind, String id, String name, boolean opens, String caption, List<Cell> cells) {

        public long number() {
            return Long.parseLong(id);
        }
    }

    /**
     * One figure.
     *
     * @param part the number, or what was reached of {@code whole}
     * @param whole 0 in a column that is no rate
     * @param text as people read it
     */
    public record Cell(long part, long whole, String text) {

        public static Cell number(long number) {
            return new Cell(number, 0, Long.toString(number));
        }

        public static Cell rate(long part, long whole, String text) {
            return new Cell(part, whole, text);
        }
    }

    /** The columns a screen shows: those that say something here. */
    public List<Integer> shown() {
        return java.util.stream.IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).always() || total.cells().get(i).part() > 0)
                .boxed()
                .toList();
    }

    /** Where the rate stands. */
    public int rate() {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).rate()) {
                return i;
            }
        }
        throw new IllegalStateException("every answer has a rate");
    }
}
