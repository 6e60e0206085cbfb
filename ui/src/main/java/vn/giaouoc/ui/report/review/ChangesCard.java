package vn.giaouoc.ui.report.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.giaouoc.app.report.review.page.CellChange;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;

/** What a submission changed against the one before, cell by cell. */
public class ChangesCard extends Div {

    private static final long serialVersionUID = 1L;

    public ChangesCard(List<CellChange> changes) {
        addClassNames("gu-card", "gu-column");
        add(new H2("Lần nộp này đổi " + changes.size() + " chỗ"));
        var list = new UnorderedList();
        list.addClassName("gu-rp-trail");
        changes.forEach(change -> list.add(item(change)));
        add(list);
    }

    private static ListItem item(CellChange change) {
        var label = change.label().equals(change.line()) ? change.line() : change.line() + ", " + change.label();
        var item = new ListItem(
                Blocks.muted(change.cell() + ". " + label), new Div(was(change.before()), now(change.after())));
        if (change.accepted()) {
            item.add(new StatusBadge(Mood.ATTENTION, "Phần này đã được chấp nhận trước đó"));
        }
        return item;
    }

    private static Span was(String text) {
        return new Span("Trước: " + text + ". ");
    }

    private static Span now(String text) {
        var now = new Span("Nay: " + text);
        now.addClassName("gu-rp-name");
        return now;
    }
}
