package vn.giaouoc.ui.rollup;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.report.overview.Trend;
import vn.giaouoc.app.rollup.YearFigures;
import vn.giaouoc.db.common.Percent;
import vn.giaouoc.ui.chart.Plot;
import vn.giaouoc.ui.chart.Plot.Column;
import vn.giaouoc.ui.chart.Plot.Tone;
import vn.giaouoc.ui.chart.PlotFigure;

/** The rate year by year as a line, and the same figures as a table; a mark where the unions changed on 1/7/2025. */
class TrendChart extends Div {

    private static final long serialVersionUID = 1L;

    TrendChart(List<YearFigures> years) {
        addClassNames("gu-card", "gu-column");
        if (years.size() < 2) {
            setVisible(false);
            return;
        }
        add(new H2("Tỷ lệ ký qua các năm (theo cây hiện nay)"), PlotFigure.withTable(plot(years)));
    }

    private static Plot plot(List<YearFigures> years) {
        return new Plot(
                Plot.Kind.LINE,
                "Tỷ lệ ký qua các năm",
                "Năm",
                List.of(Column.told("Thuộc diện"), Column.told("Đã ký"), Column.drawn("Tỷ lệ", Tone.PLAIN)),
                years.stream().map(TrendChart::row).toList(),
                Plot.Scale.percent(mark(years)));
    }

    private static Plot.Row row(YearFigures year) {
        var figures = year.figures();
        return new Plot.Row(
                year.year() + (year.closed() ? "" : " (đang mở)"),
                "",
                List.of(
                        Plot.Value.of(figures.eligible()),
                        Plot.Value.of(figures.signed()),
                        new Plot.Value(
                                Percent.of(figures.signed(), figures.eligible()).number(), year.rate())),
                "");
    }

    private static Plot.@Nullable Mark mark(List<YearFigures> years) {
        for (int i = 1; i < years.size(); i++) {
            if (years.get(i).year() >= Trend.MARK.getYear() && years.get(i - 1).year() < Trend.MARK.getYear()) {
                return new Plot.Mark(i, Trend.MARK_TEXT, Trend.MARK_BRIEF);
            }
        }
        return null;
    }
}
