package vn.giaouoc.ui.agreement.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.giaouoc.app.agreement.list.AgreementLine;
import vn.giaouoc.app.agreement.list.NextStep;
import vn.giaouoc.ui.agreement.words.States;
import vn.giaouoc.ui.common.Blocks;

/** Agreements, each with its state and what it waits for; a press opens one. */
public class AgreementCards extends Div {

    private static final long serialVersionUID = 1L;

    public AgreementCards(List<AgreementLine> agreements, boolean withKeeper) {
        addClassName("gu-cards-column");
        setWidthFull();
        agreements.forEach(line -> add(card(line, withKeeper)));
    }

    private static Component card(AgreementLine line, boolean withKeeper) {
        var between = new Div(line.between());
        between.addClassName("gu-ag-name");
        var title = Blocks.muted(line.title());
        title.addClassName("gu-ag-one-line");
        var next = new Div(line.next().sentence());
        if (line.next().waitsFor() == NextStep.WaitsFor.KEEPER) {
            next.addClassName("gu-ag-now");
        }
        var body = new Div(between, title, Blocks.row(States.badge(line.state()), facts(line)), next);
        if (withKeeper) {
            body.add(Blocks.muted("Do " + line.unit() + " lập"));
        }
        body.addClassName("gu-ag-body");
        var chevron = new Span("›");
        chevron.addClassName("gu-chevron");
        chevron.getElement().setAttribute("aria-hidden", "true");
        var link = new Anchor("giao-uoc/" + line.id(), body, chevron);
        link.addClassNames("gu-card", "gu-ag-link");
        return link;
    }

    private static Span facts(AgreementLine line) {
        var facts = switch (line.state()) {
            case OPEN, EXPIRED, SIGNED, REPLACED -> line.signed() + "/" + line.needed() + " bên đã ký";
            default -> line.needed() + " bên";
        };
        var amends = line.number() > 1 ? " · bản sửa đổi số " + line.number() : "";
        var still = line.inForce() ? ", bản trước vẫn có hiệu lực" : "";
        var span = new Span(facts + amends + still);
        span.addClassNames("gu-muted", "gu-small");
        return span;
    }
}
