package vn.giaouoc.ui.campaign.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.giaouoc.db.campaign.plan.Milestone;

/** The plan's steps down a line: those of one year with the year, those that come again with how often. */
class Timeline extends Div {

    private static final long serialVersionUID = 1L;

    Timeline(List<Milestone> milestones) {
        var line = new OrderedList();
        line.addClassName("gu-timeline");
        milestones.forEach(milestone -> line.add(step(milestone)));
        if (!milestones.isEmpty()) {
            add(line);
        }
    }

    private static ListItem step(Milestone milestone) {
        var every = milestone.every();
        var when = new Span(every == null ? String.valueOf(milestone.year()) : PlanWords.of(every));
        when.addClassName("gu-timeline-when");
        var what = new Span(PlanWords.of(milestone.kind()) + (milestone.planned() ? " (dự kiến)" : ""));
        what.addClassName("gu-timeline-what");
        return new ListItem(when, what, new Paragraph(milestone.text()));
    }
}
