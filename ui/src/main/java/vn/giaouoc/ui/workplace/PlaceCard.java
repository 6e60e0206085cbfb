package vn.giaouoc.ui.workplace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.access.head.WorkplacePage;
import vn.giaouoc.app.access.head.WorkplacePage.DepartmentLine;
import vn.giaouoc.app.access.head.WorkplacePage.EmployerLine;
import vn.giaouoc.app.access.head.WorkplacePage.Head;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;

/** One employer or department: its name, who heads it, how many work there, and what may be done. */
class PlaceCard extends Div {

    private static final long serialVersionUID = 1L;

    static PlaceCard of(EmployerLine line, WorkplacePage page, PlaceActs acts) {
        var card = new PlaceCard(line.name(), null, page.keeps() ? acts.menu(line) : null);
        card.add(muted(Figures.number(line.members()) + " đoàn viên"
                + (line.departments() == 0 ? "" : " · " + line.departments() + " phòng, ban")));
        card.heads(page, line.headed(), line.heads(), acts);
        card.vacancy(page, line.headed(), () -> acts.appoint(line));
        return card;
    }

    static PlaceCard of(DepartmentLine line, WorkplacePage page, PlaceActs acts) {
        var several =
                page.employers().stream().filter(each -> each.endedOn() == null).count() > 1;
        var card = new PlaceCard(line.name(), several ? line.employer() : null, page.keeps() ? acts.menu(line) : null);
        card.add(muted(Figures.number(line.members()) + " đoàn viên"
                + (line.staff() == 0 ? "" : " · " + Figures.number(line.staff()) + " người chưa là đoàn viên")));
        if (several && line.employer() == null) {
            card.add(new StatusBadge(Mood.ATTENTION, "Chưa ghi thuộc cơ quan nào"));
        }
        card.heads(page, line.headed(), line.heads(), acts);
        card.vacancy(page, line.headed(), () -> acts.appoint(line));
        return card;
    }

    private PlaceCard(String name, @Nullable String under, @Nullable Component menu) {
        addClassNames("gu-card", "gu-wp-card");
        var top = new Div(new H3(name));
        top.addClassName("gu-wp-top");
        if (menu != null) {
            top.add(menu);
        }
        add(top);
        if (under != null) {
            add(muted(under));
        }
    }

    private void heads(WorkplacePage page, boolean headed, List<Head> heads, PlaceActs acts) {
        if (!headed) {
            add(new StatusBadge(Mood.ATTENTION, "Chưa có người đứng đầu"));
        } else if (!page.named()) {
            add(new StatusBadge(Mood.DONE, "Có người đứng đầu"));
        }
        heads.forEach(head -> add(head(page, head, acts)));
    }

    private Component head(WorkplacePage page, Head head, PlaceActs acts) {
        var name = new Span(head.name());
        name.addClassName("gu-wp-name");
        var block = new Div(name, new Div(head.title()), muted(term(head)), state(head));
        block.addClassName("gu-wp-head");
        var delegate = head.delegate();
        var until = head.delegateLastDay();
        if (delegate != null && until != null) {
            block.add(new StatusBadge(Mood.UNDER_WAY, delegate + " ký thay đến hết " + Figures.day(until)));
        }
        if (page.appoints()) {
            var delegation = new Button("Ủy quyền", click -> acts.delegations(head));
            delegation.setAriaLabel("Ủy quyền ký của " + head.name());
            var end = new Button("Cho thôi giữ", click -> acts.endHead(head));
            end.setAriaLabel("Cho " + head.name() + " thôi giữ chức danh");
            var row = new Div(delegation, end);
            row.addClassName("gu-wp-buttons");
            block.add(row);
        }
        return block;
    }

    private void vacancy(WorkplacePage page, boolean headed, Runnable appoint) {
        if (page.appoints() && !headed) {
            add(new Button("Giao chức danh trưởng", click -> appoint.run()));
        }
    }

    private static StatusBadge state(Head head) {
        if (head.coming()) {
            return new StatusBadge(Mood.UNDER_WAY, "Nhận từ " + Figures.day(head.from()));
        }
        return head.reachable()
                ? new StatusBadge(Mood.DONE, "Ký được trên điện thoại")
                : new StatusBadge(Mood.ATTENTION, "Chưa có mã PIN, cần mở thẻ QR");
    }

    private static String term(Head head) {
        var last = head.lastDay();
        return "Từ " + Figures.day(head.from())
                + (last == null ? ", chưa định ngày thôi" : " đến hết " + Figures.day(last));
    }

    private static Component muted(String text) {
        var line = new Div(text);
        line.addClassNames("gu-muted", "gu-small");
        return line;
    }
}
