package vn.giaouoc.ui.organisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.giaouoc.app.organisation.directory.UnitPage;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.organisation.event.EventDialogs;

/** What happened to a unit, latest first; the latest event can be taken back while nothing was built on it. */
class UnitHistory extends Div {

    private static final long serialVersionUID = 1L;

    UnitHistory(UnitPage page, EventDialogs dialogs, Runnable reload) {
        var timeline = new OrderedList();
        timeline.addClassName("gu-org-timeline");
        page.events().forEach(event -> timeline.add(item(event, dialogs, reload)));
        var names = new OrderedList();
        names.addClassName("gu-org-timeline");
        page.names().forEach(name -> names.add(name(name)));
        add(new H2("Quyết định và thay đổi"), timeline, new H2("Tên gọi và đơn vị cấp trên qua các thời kỳ"), names);
    }

    private static ListItem item(UnitPage.Event event, EventDialogs dialogs, Runnable reload) {
        var item = new ListItem();
        var what =
                new Span(Figures.day(event.effectiveOn()) + " · " + event.kind().label());
        what.addClassName("gu-org-what");
        item.add(what);
        if (event.told() != null) {
            item.add(new Paragraph(event.told()));
        }
        item.add(new Paragraph(decision(event)));
        if (event.note() != null) {
            item.add(small(event.note()));
        }
        item.add(small("Ghi vào cổng lúc " + Figures.time(event.madeAt())));
        if (event.undone()) {
            item.addClassName("gu-org-undone");
            item.add(new StatusBadge(StatusBadge.Mood.IDLE, "Đã hoàn tác"));
        }
        if (event.undoable()) {
            item.add(new Button("Hoàn tác", click -> dialogs.undo(event, reload)));
        }
        return item;
    }

    private static String decision(UnitPage.Event event) {
        var text = new StringBuilder("Quyết định số ").append(event.decisionNumber());
        if (event.decisionOn() != null) {
            text.append(" ngày ").append(Figures.day(event.decisionOn()));
        }
        if (event.issuer() != null) {
            text.append(" của ").append(event.issuer());
        }
        return text.toString();
    }

    private static ListItem name(UnitPage.Name name) {
        var to = name.to();
        var period = "Từ " + Figures.day(name.from())
                + (to == null ? " đến nay" : " đến hết " + Figures.day(to.minusDays(1)));
        var item = new ListItem(new Span(name.name()));
        if (name.superior() != null) {
            item.add(small("Trực thuộc " + name.superior()));
        }
        item.add(small(period));
        return item;
    }

    private static Component small(String text) {
        var small = new Div(text);
        small.addClassNames("gu-muted", "gu-small");
        return small;
    }
}
