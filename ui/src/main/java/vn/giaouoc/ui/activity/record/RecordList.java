package vn.giaouoc.ui.activity.record;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import vn.giaouoc.app.activity.book.ActivityExport;
import vn.giaouoc.app.activity.book.ActivityLine;
import vn.giaouoc.app.activity.issue.IssueLine;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.StatusBadge;

/** Records as a table where there is room and as cards where there is not; the columns are those of the spreadsheet. */
public class RecordList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int CARDS_AT_ONCE = 30;

    private final Grid<ActivityLine> grid = new Grid<>();
    private final Div cards = new Div();
    private final Div nothing = new Div();
    private final transient Consumer<ActivityLine> open;

    public RecordList(Consumer<ActivityLine> open) {
        this.open = open;
        setWidthFull();
        nothing.addClassName("gu-empty");
        cards.addClassName("gu-act-cards");
        columns();
        add(nothing, grid, cards);
    }

    /** Shows these records; {@code emptySentence} says what to do when there are none. */
    public void show(List<ActivityLine> lines, String emptySentence) {
        nothing.setText(emptySentence);
        nothing.setVisible(lines.isEmpty());
        grid.setVisible(!lines.isEmpty());
        grid.setItems(lines);
        cards.removeAll();
        more(lines, 0);
    }

    private void columns() {
        grid.addClassName("gu-act-grid");
        grid.addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        var labels = ActivityExport.COLUMNS;
        grid.addColumn(line -> Figures.day(line.on()))
                .setHeader(labels.get(0))
                .setWidth("110px")
                .setFlexGrow(0)
                .setSortable(true)
                .setComparator((one, other) -> one.on().compareTo(other.on()));
        grid.addColumn(ActivityLine::kindName)
                .setHeader(labels.get(1))
                .setWidth("150px")
                .setSortable(true);
        grid.addColumn(new ComponentRenderer<>(this::title))
                .setHeader(labels.get(2))
                .setWidth("230px");
        grid.addColumn(ActivityExport::figures).setHeader(labels.get(3)).setWidth("270px");
        grid.addColumn(line -> line.note() == null ? "" : line.note())
                .setHeader(labels.get(4))
                .setWidth("120px");
        grid.addColumn(line -> line.files().isEmpty()
                        ? ""
                        : Integer.toString(line.files().size()))
                .setHeader(labels.get(5))
                .setWidth("70px")
                .setFlexGrow(0);
    }

    private Div title(ActivityLine line) {
        var button = new Button(line.title(), press -> open.accept(line));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.addClassName("gu-act-open");
        var cell = new Div(button);
        marks(line, cell);
        return cell;
    }

    private void more(List<ActivityLine> lines, int from) {
        int to = Math.min(lines.size(), from + CARDS_AT_ONCE);
        lines.subList(from, to).forEach(line -> cards.add(card(line)));
        if (to < lines.size()) {
            var rest = new Button("Xem thêm " + (lines.size() - to) + " mục");
            rest.addClickListener(press -> {
                cards.remove(rest);
                more(lines, to);
            });
            cards.add(rest);
        }
    }

    private Div card(ActivityLine line) {
        var when = new Div(Figures.day(line.on()) + " · " + line.kindName());
        when.addClassNames("gu-muted", "gu-small");
        var figures = new Div(ActivityExport.figures(line));
        figures.addClassName("gu-small");
        var text = new Div(when, title(line), figures);
        if (!line.files().isEmpty()) {
            var files = new Div("Kèm " + line.files().size() + " tệp");
            files.addClassNames("gu-muted", "gu-small");
            text.add(files);
        }
        var card = new Div(text);
        card.addClassNames("gu-card", "gu-act-card");
        return card;
    }

    private static void marks(ActivityLine line, Div cell) {
        if (line.changedLate()) {
            cell.add(new StatusBadge(StatusBadge.Mood.ATTENTION, "Đã thay đổi sau khi nộp"));
        }
        if (line.issues().stream().anyMatch(IssueLine::overdue)) {
            cell.add(new StatusBadge(StatusBadge.Mood.BAD, "Có kiến nghị quá hạn"));
        }
    }
}
