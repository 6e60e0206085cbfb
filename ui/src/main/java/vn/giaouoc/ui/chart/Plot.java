package vn.giaouoc.ui.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.ui.common.Figures;

/**
 * The figures of one chart. Chart and table are both drawn from here, so they cannot differ.
 *
 * @param caption what the figures are: above the table, and how the chart is called
 * @param rowHead what the names of the rows are: "Năm", "Đơn vị"
 */
public record Plot(Kind kind, String caption, String rowHead, List<Column> columns, List<Row> rows, Scale scale) {

    /** How it is drawn. */
    public enum Kind {
        /** A line from row to row. */
        LINE,
        /** A bar a row, the name above it. */
        BARS,
        /** A bar a row of the same length, parted by what the columns are of their sum. */
        SHARES
    }

    /** What a colour means; the word stands beside it. */
    public enum Tone {
        PLAIN("--gu-primary"),
        GOOD("--gu-success"),
        ATTENTION("--gu-warning"),
        BAD("--gu-danger"),
        IDLE("--gu-line");

        private final String property;

        Tone(String property) {
            this.property = property;
        }

        /** The custom property that holds the colour, light and dark. */
        String property() {
            return property;
        }
    }

    /**
     * A column of the table.
     *
     * @param tone how it is drawn; null for one that stands in the table only
     */
    public record Column(String head, @Nullable Tone tone) {

        public static Column drawn(String head, Tone tone) {
            return new Column(head, tone);
        }

        public static Column told(String head) {
            return new Column(head, null);
        }
    }

    /**
     * A row.
     *
     * @param link where a press on its bar leads, and its name in the table; empty for nowhere
     * @param end what stands at the end of its bar
     */
    public record Row(String name, String link, List<Value> values, String end) {}

    /**
     * One figure.
     *
     * @param number what is drawn; null for nothing
     * @param text as people read it
     */
    public record Value(@Nullable BigDecimal number, String text) {

        public static Value of(long number) {
            return new Value(BigDecimal.valueOf(number), Figures.number(number));
        }
    }

    /**
     * How far it reaches.
     *
     * @param most the end of the axis; null for as far as the figures go
     * @param unit behind a figure on the axis
     * @param mark null where nothing is marked
     */
    public record Scale(
            @Nullable BigDecimal most,
            String unit,
            @Nullable Mark mark) {

        public static final Scale COUNTS = new Scale(null, "", null);

        /** From 0 to 100 %. */
        public static Scale percent(@Nullable Mark mark) {
            return new Scale(BigDecimal.valueOf(100), " %", mark);
        }
    }

    /**
     * A line between two rows: before it things were otherwise.
     *
     * @param before the row it stands before, from 0
     * @param text the whole sentence, {@code brief} what fits beside the line
     */
    public record Mark(int before, String text, String brief) {}
}
