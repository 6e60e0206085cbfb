package vn.giaouoc.ui.chart;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import vn.giaouoc.ui.common.Blocks;

/** A chart and, below it, its figures as a table. */
public class PlotFigure extends Div {

    private static final long serialVersionUID = 1L;

    /** More bars than these nobody compares with the eye; the table holds them all. */
    private static final int MOST_BARS = 12;

    private PlotFigure(Plot plot) {
        addClassName("gu-plot");
        add(new Chart(plot.caption() + ". Số liệu ở bảng bên dưới.", Drawing.of(plot, MOST_BARS)));
        if (plot.rows().size() > MOST_BARS) {
            add(Blocks.muted("Biểu đồ vẽ " + MOST_BARS + " dòng đầu; bảng có đủ "
                    + plot.rows().size() + " dòng."));
        }
    }

    /** With the table in sight: for a few rows. */
    public static PlotFigure withTable(Plot plot) {
        var figure = new PlotFigure(plot);
        figure.add(new PlotTable(plot));
        return figure;
    }

    /** With the table a press away. */
    public static PlotFigure foldedTable(Plot plot) {
        var figure = new PlotFigure(plot);
        figure.add(new Details("Xem bảng số liệu", new PlotTable(plot)));
        return figure;
    }
}
