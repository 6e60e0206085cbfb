package vn.giaouoc.ui.campaign.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.giaouoc.db.campaign.plan.Criteria;

/** Standards in their groups; those for leaders say so. */
final class CriteriaList {

    private CriteriaList() {}

    static Div of(List<Criteria.Group> groups) {
        var body = new Div();
        groups.forEach(group -> add(body, group));
        return body;
    }

    private static void add(Div body, Criteria.Group group) {
        var heading = new H3(group.mark() + ") " + group.title());
        heading.setId(group.id());
        body.add(heading);
        if (group.note() != null) {
            var note = new Paragraph(group.note());
            note.addClassName("gu-muted");
            body.add(note);
        }
        var list = new UnorderedList();
        group.items().forEach(criterion -> list.add(item(criterion)));
        if (!group.items().isEmpty()) {
            body.add(list);
        }
    }

    private static ListItem item(Criteria.Criterion criterion) {
        var item = new ListItem(new Span(criterion.text()));
        item.setId(criterion.id());
        if (criterion.leadersOnly()) {
            var leaders = new Span("Chỉ áp dụng với người giữ chức vụ lãnh đạo, quản lý");
            leaders.addClassName("gu-leaders");
            item.add(leaders);
        }
        return item;
    }
}
