package vn.giaouoc.ui.report.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.giaouoc.app.report.page.ReportLine;
import vn.giaouoc.ui.common.Blocks;

/** Reports as cards: what it is, where it stands, by when; a press opens it. */
public class ReportCards extends Div {

    private static final long serialVersionUID = 1L;

    public ReportCards(List<ReportLine> lines) {
        addClassName("gu-cards-column");
        setWidthFull();
        lines.forEach(line -> add(card(line)));
    }

    private static Component card(ReportLine line) {
        var name = new Div(line.title());
        name.addClassName("gu-rp-name");
        var body = new Div(name, Blocks.muted(line.unitName()), ReportBadges.of(line), foot(line));
        body.addClassName("gu-rp-body");
        var chevron = new Span("›");
        chevron.addClassName("gu-chevron");
        chevron.getElement().setAttribute("aria-hidden", "true");
        var link = new Anchor("bao-cao/" + line.id(), body, chevron);
        link.addClassNames("gu-card", "gu-rp-link");
        return link;
    }

    private static Component foot(ReportLine line) {
        var reason = line.exemptReason();
        return Blocks.muted(reason == null ? ReportBadges.due(line) : "Lý do miễn: " + reason);
    }
}
