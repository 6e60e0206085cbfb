package vn.giaouoc.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** The figures of a chart to be read: one row each, names that lead somewhere are links. */
class PlotTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    /** With more columns than these a row becomes a card on a phone. */
    private static final int FIT_A_PHONE = 3;

    PlotTable(Plot plot) {
        addClassName("gu-plot-table");
        if (plot.columns().size() > FIT_A_PHONE) {
            addClassName("gu-plot-wide");
        }
        setCaptionText(plot.caption());
        role(this, "table"); // laid out as cards it would lose what it is
        var head = role(getHead().addRow(), "row");
        role(getHead(), "rowgroup");
        head(head, plot.rowHead(), "col", "columnheader");
        plot.columns().forEach(column -> head(head, column.head(), "col", "columnheader"));
        role(getBody(), "rowgroup");
        var mark = plot.scale().mark();
        for (int i = 0; i < plot.rows().size(); i++) {
            if (mark != null && mark.before() == i) {
                mark(mark.text(), plot.columns().size() + 1);
            }
            row(plot, plot.rows().get(i));
        }
    }

    private void row(Plot plot, Plot.Row row) {
        var line = role(getBody().addRow(), "row");
        head(line, "", "row", "rowheader")
                .add(row.link().isEmpty() ? new Span(row.name()) : new Anchor(row.link(), row.name()));
        for (int i = 0; i < row.values().size(); i++) {
            var cell = role(line.addDataCell(), "cell");
            cell.setText(row.values().get(i).text());
            cell.getElement().setAttribute("data-head", plot.columns().get(i).head());
        }
    }

    private void mark(String text, int width) {
        var cell = role(role(getBody().addRow(), "row").addDataCell(), "cell");
        cell.setText(text);
        cell.setColspan(width);
        cell.addClassName("gu-plot-mark");
    }

    private static NativeTableHeaderCell head(NativeTableRow row, String text, String scope, String role) {
        var cell = role(row.addHeaderCell(), role);
        cell.getElement().setAttribute("scope", scope);
        cell.setText(text);
        return cell;
    }

    private static <C extends Component> C role(C part, String role) {
        part.getElement().setAttribute("role", role);
        return part;
    }
}
