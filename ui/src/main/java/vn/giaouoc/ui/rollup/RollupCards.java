package vn.giaouoc.ui.rollup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.app.rollup.table.RollupTable;
import vn.giaouoc.app.rollup.table.RollupTable.Row;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.RateBar;

/** The lines on a phone: a card each with the rate and how many signed; a press goes one level down. */
class RollupCards extends Div {

    private static final long serialVersionUID = 1L;

    /** More cards than this nobody scrolls through; search finds the rest. */
    private static final int MOST_CARDS = 100;

    RollupCards(RollupQuestion question, RollupTable table, Function<RollupQuestion, String> path) {
        addClassName("gu-rollup-cards");
        table.rows().stream().limit(MOST_CARDS).forEach(row -> add(card(question, table, row, path)));
        if (table.rows().size() > MOST_CARDS) {
            var rest = new Paragraph("Còn " + Figures.number(table.rows().size() - MOST_CARDS)
                    + " đơn vị nữa. Anh/chị tìm theo tên hoặc lọc để thấy chúng.");
            rest.addClassName("gu-muted");
            add(rest);
        }
    }

    private static Component card(
            RollupQuestion question, RollupTable table, Row row, Function<RollupQuestion, String> path) {
        var name = new Div(row.name());
        name.addClassName("gu-rollup-name");
        var rate = row.cells().get(table.rate());
        var count = new Div(row.caption());
        count.addClassName("gu-number");
        var body = new Div(name, new RateBar(rate.part(), rate.whole()), count);
        body.addClassName("gu-rollup-body");
        if (!row.opens()) {
            body.addClassName("gu-card");
            return body;
        }
        var chevron = new Span("›");
        chevron.addClassName("gu-chevron");
        chevron.getElement().setAttribute("aria-hidden", "true");
        var link = new Anchor(path.apply(question.at(row.number())), body, chevron);
        link.addClassNames("gu-card", "gu-rollup-card");
        return link;
    }
}
