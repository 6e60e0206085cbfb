package vn.giaouoc.ui.activity;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import vn.giaouoc.app.activity.check.CheckLine;
import vn.giaouoc.app.activity.check.YearCheck;
import vn.giaouoc.ui.common.RateBar;
import vn.giaouoc.ui.common.StatusBadge;

/** What the year still lacks, each with the button that does it; what is done folds away below. */
class CheckList extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param mayKeep true to show the buttons
     * @param add told when a record is to be written
     */
    CheckList(YearCheck check, boolean mayKeep, Consumer<CheckLine> add) {
        addClassNames("gu-card", "gu-act-check");
        int all = check.lines().size();
        add(
                new H2("Việc của năm " + check.year() + ": đã xong " + check.done() + "/" + all),
                new RateBar(check.done(), all));
        var done = new Div();
        done.addClassName("gu-act-lines");
        var missing = new Div();
        missing.addClassName("gu-act-lines");
        check.lines().forEach(line -> (line.done() ? done : missing).add(row(line, mayKeep, add)));
        add(missing);
        if (done.getComponentCount() > 0) {
            var details = new Details("Đã xong " + check.done() + " việc", done);
            details.setOpened(missing.getComponentCount() == 0);
            add(details);
        }
    }

    private static Div row(CheckLine line, boolean mayKeep, Consumer<CheckLine> add) {
        var state = line.done()
                ? new StatusBadge(StatusBadge.Mood.DONE, "Đã có")
                : new StatusBadge(StatusBadge.Mood.ATTENTION, "Chưa xong");
        var name = new Span(line.name());
        name.addClassName("gu-act-title");
        var progress = new Span(line.progress());
        progress.addClassNames("gu-muted", "gu-small");
        var text = new Div(name, progress);
        text.addClassName("gu-act-text");
        var row = new Div(state, text);
        row.addClassName("gu-act-line");
        if (mayKeep && !line.done()) {
            var open = line.open();
            if (open == null) {
                row.add(new Button(line.act(), press -> add.accept(line)));
            } else {
                var link = new Anchor(open, line.act());
                link.addClassName("gu-button");
                row.add(link);
            }
        }
        return row;
    }
}
