package vn.giaouoc.ui.rollup;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import vn.giaouoc.app.rollup.YearFigures;
import vn.giaouoc.ui.common.Figures;

/** The rate year by year as a line, and the same figures as a table; a mark where the unions changed on 1/7/2025. */
class TrendChart extends Div {

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 200;
    private static final int EDGE = 36;

    /** District unions ended and commune unions began on 1 July 2025, in the middle between two yearly points. */
    private static final double CHANGE = 2024.5;

    private final List<YearFigures> years;

    TrendChart(List<YearFigures> years) {
        this.years = years;
        addClassNames("gu-card", "gu-trend");
        if (years.size() < 2) {
            setVisible(false);
            return;
        }
        add(new H2("Tỷ lệ ký qua các năm (theo cây hiện nay)"));
        add(drawing());
        getElement().appendChild(table());
    }

    /** Drawn on the server: numbers only, no library. */
    private Html drawing() {
        var svg = new StringBuilder("<svg viewBox='0 0 " + WIDTH + " " + HEIGHT + "' role='img' class='gu-trend-line'"
                + " aria-label='Đường tỷ lệ ký qua các năm; số liệu ở bảng bên dưới'>");
        for (int percent : new int[] {0, 50, 100}) {
            svg.append(line(EDGE, y(percent / 100.0), WIDTH - EDGE, y(percent / 100.0), "gu-trend-grid"))
                    .append(text(4, y(percent / 100.0) + 4, percent + " %"));
        }
        if (years.getFirst().year() <= CHANGE && years.getLast().year() >= CHANGE) {
            svg.append(line(x(CHANGE), EDGE / 2.0, x(CHANGE), HEIGHT - EDGE, "gu-trend-mark"))
                    .append(text(x(CHANGE) + 4, EDGE / 2.0 + 4, "1/7/2025: tổ chức lại"));
        }
        var points = new StringBuilder();
        for (var year : years) {
            svg.append(text(x(year.year()) - 16, HEIGHT - 12, Integer.toString(year.year())));
            if (year.figures().eligible() > 0) {
                points.append(at(x(year.year())))
                        .append(',')
                        .append(at(y(rate(year))))
                        .append(' ');
                svg.append("<circle cx='%s' cy='%s' r='4'/>".formatted(at(x(year.year())), at(y(rate(year)))));
            }
        }
        svg.append("<polyline points='").append(points).append("' class='gu-trend-rate'/></svg>");
        return new Html(svg.toString());
    }

    private Element table() {
        var table = new Element("table");
        var head = new Element("tr");
        for (var label : List.of("Năm", "Thuộc diện", "Đã ký", "Tỷ lệ")) {
            head.appendChild(new Element("th").setText(label));
        }
        table.appendChild(head);
        for (var year : years) {
            var row = new Element("tr");
            row.appendChild(
                    new Element("td").setText(year.year() + (year.closed() ? "" : " (đang mở)")),
                    new Element("td").setText(Figures.number(year.figures().eligible())),
                    new Element("td").setText(Figures.number(year.figures().signed())),
                    new Element("td").setText(year.rate()));
            table.appendChild(row);
        }
        return table;
    }

    private static double rate(YearFigures year) {
        return (double) year.figures().signed() / year.figures().eligible();
    }

    private double x(double year) {
        double first = years.getFirst().year();
        double span = Math.max(1, years.getLast().year() - first);
        return EDGE + 24 + (year - first) / span * (WIDTH - 2 * EDGE - 48);
    }

    private static double y(double share) {
        return HEIGHT - EDGE - share * (HEIGHT - 1.5 * EDGE);
    }

    private static String line(double x1, double y1, double x2, double y2, String name) {
        return "<line x1='%s' y1='%s' x2='%s' y2='%s' class='%s'/>".formatted(at(x1), at(y1), at(x2), at(y2), name);
    }

    private static String text(double x, double y, String words) {
        return "<text x='%s' y='%s'>%s</text>".formatted(at(x), at(y), words);
    }

    private static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
