package vn.giaouoc.ui.rollup;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.giaouoc.app.rollup.table.RollupSheet;
import vn.giaouoc.app.rollup.table.RollupSheet.Headline;
import vn.giaouoc.ui.common.RateBar;

/** The figures that matter of the unit looked at, large enough to be read across a table. */
class TotalCard extends Div {

    private static final long serialVersionUID = 1L;

    TotalCard(RollupSheet sheet) {
        addClassNames("gu-card", "gu-total");
        sheet.headlines().forEach(headline -> add(figure(headline)));
        var rate = sheet.table().total().cells().get(sheet.table().rate());
        var bar = new RateBar(rate.part(), rate.whole());
        bar.addClassName("gu-total-bar");
        add(bar);
    }

    private static Div figure(Headline headline) {
        var large = new Span(headline.number());
        large.addClassName("gu-figure");
        var small = new Span(headline.words());
        small.addClassNames("gu-muted", "gu-small");
        var figure = new Div(large, small);
        figure.addClassName("gu-total-figure");
        return figure;
    }
}
