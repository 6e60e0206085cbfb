package vn.giaouoc.ui.organisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import vn.giaouoc.app.organisation.directory.UnitLine;
import vn.giaouoc.ui.common.Figures;

/** Units as cards: for the phone, and for what a search found. Each leads to the unit's page and to what lies below. */
class UnitCards extends Div {

    private static final long serialVersionUID = 1L;

    UnitCards(List<UnitLine> lines, Function<UnitLine, String> below) {
        addClassName("gu-cards-column");
        setWidthFull();
        lines.forEach(line -> add(card(line, below)));
    }

    /** More cards under those that are there. */
    void more(List<UnitLine> lines, Function<UnitLine, String> below) {
        lines.forEach(line -> add(card(line, below)));
    }

    private static Component card(UnitLine line, Function<UnitLine, String> below) {
        var card = new Div();
        card.addClassNames("gu-card", "gu-org-card");
        if (!line.path().isEmpty()) {
            card.add(small(String.join(" › ", line.path())));
        }
        card.add(
                OrganisationGrid.name(line),
                small(line.level().label() + " · " + line.unitType().label()));
        var figures = new Div(new Span("Đoàn viên: " + Figures.number(line.members())));
        figures.addClassName("gu-org-figures");
        if (line.children() > 0) {
            var open = new Anchor(below.apply(line), Figures.number(line.units()) + " đơn vị bên dưới ›");
            open.addClassName("gu-org-below");
            figures.add(open);
        }
        card.add(figures);
        return card;
    }

    private static Component small(String text) {
        var small = new Span(text);
        small.addClassNames("gu-muted", "gu-small");
        return small;
    }
}
