package vn.giaouoc.ui.member;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaouoc.app.member.MemberLabels;
import vn.giaouoc.db.member.list.MemberLine;

/** The same list on a phone: a card each, fetched as one scrolls. */
class MemberCards extends VirtualList<MemberLine> {

    private static final long serialVersionUID = 1L;

    MemberCards(MemberMenu.Maker menus) {
        addClassName("gu-member-cards");
        setRenderer(new ComponentRenderer<>(line -> card(line, menus)));
    }

    private static Component card(MemberLine line, MemberMenu.Maker menus) {
        var name = new Div(line.fullName());
        name.addClassName("gu-member-name");
        var where = new Div(Stream.of(line.departmentName(), MemberLabels.post(line), MemberLabels.birth(line))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · ")));
        where.addClassNames("gu-muted", "gu-small");
        var text = new Div(name, where, MemberWords.state(line));
        text.addClassName("gu-member-text");
        var card = new Div(text, menus.menu(line));
        card.addClassNames("gu-card", "gu-member-card");
        return card;
    }
}
