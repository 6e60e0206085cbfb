package vn.giaouoc.ui.workplace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.access.head.WorkplacePage;
import vn.giaouoc.ui.common.Figures;

/** What has ended, folded away, with the way back. */
class EndedPlaces extends Details {

    private static final long serialVersionUID = 1L;

    private final Div rows = new Div();

    EndedPlaces(WorkplacePage page, PlaceActs acts) {
        page.employers().forEach(line -> row(page.keeps(), line.name(), line.endedOn(), () -> acts.restore(line)));
        page.departments().forEach(line -> row(page.keeps(), line.name(), line.endedOn(), () -> acts.restore(line)));
        setSummaryText("Đã kết thúc (" + rows.getComponentCount() + ")");
        add(rows);
        setWidthFull();
    }

    boolean empty() {
        return rows.getComponentCount() == 0;
    }

    private void row(boolean keeps, String name, @Nullable LocalDate endedOn, Runnable restore) {
        if (endedOn == null) {
            return;
        }
        var over = new Span("kết thúc từ " + Figures.day(endedOn));
        over.addClassNames("gu-muted", "gu-small");
        var row = new Div(new Span(name), over);
        row.addClassName("gu-wp-ended");
        if (keeps) {
            var button = new Button("Mở lại", click -> restore.run());
            button.setAriaLabel("Mở lại " + name);
            row.add(button);
        }
        rows.add(row);
    }
}
