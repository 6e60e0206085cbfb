package vn.giaouoc.ui.report.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.report.overview.Trend;
import vn.giaouoc.app.report.overview.Trend.TrendCell;
import vn.giaouoc.app.report.sheet.CellText;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.ui.chart.Plot;
import vn.giaouoc.ui.chart.Plot.Column;
import vn.giaouoc.ui.chart.Plot.Tone;
import vn.giaouoc.ui.chart.PlotFigure;
import vn.giaouoc.ui.common.Blocks;

/** One figure year by year, as a line and as a table, with the mark where the tree was made anew. */
class TrendCard extends Div {

    private static final long serialVersionUID = 1L;

    TrendCard(Trend trend) {
        addClassNames("gu-card", "gu-column");
        add(new H2("Qua các năm"));
        if (trend.years().isEmpty()) {
            add(Blocks.empty(
                    "Chưa năm nào có báo cáo đã duyệt có chỉ tiêu này. Duyệt báo cáo xong, số liệu tự hiện ở đây."));
            return;
        }
        add(Blocks.muted(trend.since()));
        add(PlotFigure.withTable(plot(trend, trend.cells().getFirst())));
    }

    private static Plot plot(Trend trend, TrendCell cell) {
        var mark = mark(trend);
        return new Plot(
                Plot.Kind.LINE,
                cell.heading() + " qua các năm",
                "Năm",
                List.of(
                        Column.drawn(cell.heading(), Tone.PLAIN),
                        Column.told("Đơn vị đã tính"),
                        Column.told("Đơn vị phải nộp")),
                trend.years().stream().map(year -> row(year, cell)).toList(),
                cell.type() == CellType.PERCENT ? Plot.Scale.percent(mark) : new Plot.Scale(null, "", mark));
    }

    /** A day is told and not drawn: it is no figure that rises and falls. */
    private static Plot.Row row(Trend.Year year, TrendCell cell) {
        var value = year.values().get(cell.cell());
        return new Plot.Row(
                Integer.toString(year.year()),
                "",
                List.of(
                        new Plot.Value(cell.type() == CellType.DATE ? null : value, CellText.read(cell.type(), value)),
                        Plot.Value.of(year.counted()),
                        Plot.Value.of(year.owing())),
                "");
    }

    private static Plot.@Nullable Mark mark(Trend trend) {
        for (int i = 1; i < trend.years().size(); i++) {
            if (trend.years().get(i).year() == trend.mark().getYear()) {
                return new Plot.Mark(i, trend.markText(), Trend.MARK_BRIEF);
            }
        }
        return null;
    }
}
