package vn.giaouoc.ui.agreement.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.app.agreement.text.ContentRules;
import vn.giaouoc.db.agreement.text.Clause;

/** A list of paragraphs, each in a field of its own; added, taken out and put in another order. */
class ClauseFields extends Div {

    private static final long serialVersionUID = 1L;

    private final String noun;
    private final transient Runnable changed;
    private final Div rows = new Div();
    private final transient List<Row> lines = new ArrayList<>();

    /** One paragraph on the screen; its key comes from the service once it is saved. */
    private static final class Row {
        private String key;
        private final TextArea field;
        private final Div block = new Div();

        Row(Clause clause) {
            key = clause.key();
            field = new TextArea("", clause.text(), "");
        }
    }

    ClauseFields(String noun, String adder, List<Clause> clauses, Runnable changed) {
        this.noun = noun;
        this.changed = changed;
        clauses.forEach(this::append);
        var add = new Button(adder, VaadinIcon.PLUS.create(), click -> {
            append(new Clause("", ""));
            lines.getLast().field.focus();
        });
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(rows, add);
        number();
    }

    List<Clause> clauses() {
        return lines.stream()
                .map(row -> new Clause(row.key, row.field.getValue()))
                .toList();
    }

    /** Takes the keys the service gave to new lines. */
    void keyed(List<Clause> saved) {
        for (int i = 0; i < Math.min(saved.size(), lines.size()); i++) {
            lines.get(i).key = saved.get(i).key();
        }
    }

    private void append(Clause clause) {
        var row = new Row(clause);
        row.field.setWidthFull();
        row.field.setMaxLength(ContentRules.TEXT);
        row.field.setValueChangeMode(ValueChangeMode.LAZY);
        row.field.setValueChangeTimeout(ContentEditor.PAUSE_MS);
        row.field.addValueChangeListener(change -> changed.run());
        row.block.addClassName("gu-ag-clause");
        row.block.add(row.field, buttons(row));
        lines.add(row);
        rows.add(row.block);
        number();
    }

    private Component buttons(Row row) {
        var up = icon(VaadinIcon.ARROW_UP, "Đưa lên", () -> move(row, -1));
        var down = icon(VaadinIcon.ARROW_DOWN, "Đưa xuống", () -> move(row, 1));
        var out = icon(VaadinIcon.TRASH, "Bỏ", () -> {
            lines.remove(row);
            rows.remove(row.block);
            number();
            changed.run();
        });
        var buttons = new Div(up, down, out);
        buttons.addClassName("gu-ag-clause-buttons");
        return buttons;
    }

    private Button icon(VaadinIcon icon, String verb, Runnable act) {
        var button = new Button(icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(verb + " " + noun);
        button.setTooltipText(verb);
        return button;
    }

    private void move(Row row, int by) {
        int to = lines.indexOf(row) + by;
        if (to < 0 || to >= lines.size()) {
            return;
        }
        lines.remove(row);
        lines.add(to, row);
        rows.remove(row.block);
        rows.addComponentAtIndex(to, row.block);
        number();
        changed.run();
    }

    private void number() {
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).field.setLabel(noun + " " + (i + 1));
        }
    }
}
