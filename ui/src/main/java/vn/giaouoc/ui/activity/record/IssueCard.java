package vn.giaouoc.ui.activity.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.giaouoc.app.activity.issue.IssueLine;
import vn.giaouoc.db.activity.issue.IssueState;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.StatusBadge;

/** One issue: what was asked, who answers by when, and where it stands in words, sign and colour. */
public class IssueCard extends Div {

    private static final long serialVersionUID = 1L;

    public IssueCard(IssueLine line, Component... buttons) {
        addClassNames("gu-card", "gu-act-issue");
        var question = new Div(line.question());
        question.addClassName("gu-act-title");
        var due = line.dueOn();
        var about = new Div((line.owner() == null ? "Chưa giao ai giải quyết" : line.owner())
                + (due == null ? " · chưa định hạn" : " · hạn " + Figures.day(due)));
        about.addClassNames("gu-muted", "gu-small");
        add(badge(line), question, about);
        if (line.answer() != null) {
            add(new Paragraph("Trả lời: " + line.answer()));
        }
        var resolved = line.resolvedOn();
        if (resolved != null) {
            var done = new Div("Giải quyết xong ngày " + Figures.day(resolved));
            done.addClassNames("gu-muted", "gu-small");
            add(done);
        }
        if (buttons.length > 0) {
            var row = new Div(buttons);
            row.addClassName("gu-act-buttons");
            add(row);
        }
    }

    private static StatusBadge badge(IssueLine line) {
        if (line.overdue()) {
            return new StatusBadge(StatusBadge.Mood.BAD, line.stateText());
        }
        return new StatusBadge(mood(line.state()), line.stateText());
    }

    private static StatusBadge.Mood mood(IssueState state) {
        return switch (state) {
            case NEW -> StatusBadge.Mood.IDLE;
            case UNDER_WAY -> StatusBadge.Mood.UNDER_WAY;
            case RESOLVED -> StatusBadge.Mood.DONE;
        };
    }
}
