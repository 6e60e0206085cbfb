package vn.giaouoc.ui.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the browser is told: every word and figure it shows, none that it would have to make.
 *
 * @param names of the rows that are drawn; {@code links} where they lead, empty for nowhere; {@code ends} of their bars
 * @param markBefore the row the mark stands before, -1 for none
 */
record Drawing(
        String kind,
        List<String> names,
        List<String> links,
        List<String> ends,
        List<Series> series,
        @Nullable BigDecimal most,
        String unit,
        int markBefore,
        String mark) {

    /** One column that is drawn. */
    record Series(String name, String colour, List<@Nullable BigDecimal> values, List<String> texts) {}

    /** The first rows of the plot. */
    static Drawing of(Plot plot, int rows) {
        var drawn = plot.rows().stream().limit(rows).toList();
        var series = new ArrayList<Series>();
        for (int i = 0; i < plot.columns().size(); i++) {
            var tone = plot.columns().get(i).tone();
            if (tone != null) {
                series.add(series(plot.columns().get(i).head(), tone, i, drawn));
            }
        }
        var mark = plot.scale().mark();
        return new Drawing(
                plot.kind().name(),
                drawn.stream().map(Plot.Row::name).toList(),
                drawn.stream().map(Plot.Row::link).toList(),
                drawn.stream().map(Plot.Row::end).toList(),
                series,
                plot.scale().most(),
                plot.scale().unit(),
                mark == null ? -1 : mark.before(),
                mark == null ? "" : mark.brief());
    }

    private static Series series(String name, Plot.Tone tone, int column, List<Plot.Row> rows) {
        var values = new ArrayList<@Nullable BigDecimal>();
        var texts = new ArrayList<String>();
        for (var row : rows) {
            values.add(row.values().get(column).number());
            texts.add(row.values().get(column).text());
        }
        return new Series(name, tone.property(), values, texts);
    }
}
