package vn.giaouoc.ui.rollup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.giaouoc.app.rollup.Rollup;
import vn.giaouoc.app.rollup.RollupExport;
import vn.giaouoc.app.rollup.RollupLine;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.RateBar;

/** The lines on a phone: a card each with the rate and how many signed; a press goes one level down. */
class RollupCards extends Div {

    private static final long serialVersionUID = 1L;

    /** More cards than this nobody scrolls through; search finds the rest. */
    private static final int MOST_CARDS = 100;

    RollupCards(RollupQuestion question, Rollup rollup) {
        addClassName("gu-rollup-cards");
        rollup.lines().stream().limit(MOST_CARDS).forEach(line -> add(card(question, line)));
        if (rollup.lines().size() > MOST_CARDS) {
            var rest = new Paragraph("Còn " + Figures.number(rollup.lines().size() - MOST_CARDS)
                    + " đơn vị nữa. Anh/chị tìm theo tên hoặc lọc để thấy chúng.");
            rest.addClassName("gu-muted");
            add(rest);
        }
    }

    private static Component card(RollupQuestion question, RollupLine line) {
        var name = new Div(RollupExport.name(line));
        name.addClassName("gu-rollup-name");
        var figures = line.figures();
        var count = new Div("Đã ký " + Figures.number(figures.signed()) + " / " + Figures.number(figures.eligible()));
        count.addClassName("gu-number");
        var body = new Div(name, new RateBar(figures.signed(), figures.eligible()), count);
        body.addClassName("gu-rollup-body");
        if (!line.opens()) {
            body.addClassName("gu-card");
            return body;
        }
        var chevron = new Span("›");
        chevron.addClassName("gu-chevron");
        chevron.getElement().setAttribute("aria-hidden", "true");
        var link = new Anchor(RollupAddress.path(question.at(line.number())), body, chevron);
        link.addClassNames("gu-card", "gu-rollup-card");
        return link;
    }
}
