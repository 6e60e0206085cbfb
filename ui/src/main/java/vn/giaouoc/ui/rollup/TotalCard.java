package vn.giaouoc.ui.rollup;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.giaouoc.app.rollup.RollupLine;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.RateBar;

/** The figures that matter of the unit looked at, large enough to be read across a table. */
class TotalCard extends Div {

    private static final long serialVersionUID = 1L;

    TotalCard(RollupLine total) {
        addClassNames("gu-card", "gu-total");
        var figures = total.figures();
        add(
                figure(
                        Figures.number(figures.signed()),
                        "đã ký trên " + Figures.number(figures.eligible()) + " đoàn viên thuộc diện ký"),
                figure(total.rate(), "tỷ lệ ký"));
        if (figures.units() > 0) {
            add(figure(
                    Figures.number(figures.fullUnits()),
                    "trên " + Figures.number(figures.units()) + " CĐCS đạt 100 %"));
        }
        var bar = new RateBar(figures.signed(), figures.eligible());
        bar.addClassName("gu-total-bar");
        add(bar);
    }

    private static Div figure(String number, String words) {
        var large = new Span(number);
        large.addClassName("gu-figure");
        var small = new Span(words);
        small.addClassNames("gu-muted", "gu-small");
        var figure = new Div(large, small);
        figure.addClassName("gu-total-figure");
        return figure;
    }
}
