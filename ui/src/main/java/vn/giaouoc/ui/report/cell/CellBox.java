package vn.giaouoc.ui.report.cell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.report.page.CellPage;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.ui.common.Blocks;

/**
 * One cell on the page. A worked-out figure is read, a typed one has a field that saves itself, and where both are
 * allowed the portal's figure stands until somebody lays another over it with a reason.
 */
public class CellBox extends Div {

    private static final long serialVersionUID = 1L;

    private final String label;
    private final transient CellDesk desk;
    private final Div reading = new Div();
    private final transient @Nullable SavingField field;
    private transient CellPage page;

    /**
     * @param label what the field is called; the line's name where the line has one cell
     */
    public CellBox(CellPage page, String label, CellDesk desk) {
        this.page = page;
        this.label = label;
        this.desk = desk;
        this.field = page.editable() && !page.reasonNeeded() && page.type() != CellType.FILE
                ? new SavingField(page, label, desk)
                : null;
        addClassName("gu-rp-cell");
        setId("o-" + page.key());
        reading.addClassName("gu-rp-reading");
        if (field != null) {
            add(field);
        }
        add(reading);
        read();
    }

    /** Shows what became of the cell; what is being typed stays. */
    public void update(CellPage fresh) {
        page = fresh;
        if (field != null) {
            field.update(fresh);
        }
        read();
    }

    /** Puts the cursor here. */
    public void focus() {
        if (field != null) {
            field.focus();
        } else {
            scrollIntoView();
        }
    }

    private void read() {
        reading.removeAll();
        if (field == null && page.type() != CellType.FILE) {
            reading.add(shown());
        }
        if (page.overridden()) {
            reading.add(both());
        }
        note(page.previous() == null ? null : "Năm trước: " + text(page.previous()));
        if (page.changedSince()) {
            reading.add(Blocks.told("Đã thay đổi sau khi nộp: nay cổng ghi nhận " + text(page.now()) + "."));
        }
        if (page.awaits() && page.editable()) {
            note("Ghi tạm theo hồ sơ giấy của đơn vị");
        }
        reading.add(doors());
    }

    private void note(@Nullable String words) {
        if (words != null) {
            reading.add(Blocks.muted(words));
        }
    }

    private Component shown() {
        var value = new Span(page.type().words() ? words() : page.read(page.shown()));
        value.addClassName(page.type().words() ? "gu-rp-words" : "gu-rp-value");
        var name = Blocks.muted(label);
        name.addClassName("gu-rp-label");
        return new Div(name, value);
    }

    private String words() {
        var text = page.text();
        return text == null || text.isBlank() ? "Chưa ghi" : text;
    }

    /** Both figures and the reason, in yellow (trade: part 5, rule 4). */
    private Component both() {
        return Blocks.told("Cổng ghi nhận " + text(page.derived()) + ", đơn vị ghi " + text(page.typed())
                + (page.reason() == null ? "." : ". Lý do: " + page.reason()));
    }

    private Component doors() {
        var row = Blocks.row();
        if (page.rows()) {
            row.add(link(
                    "Xem danh sách",
                    () -> RowsDialog.of(label, desk.rows(page.key())).open()));
        }
        if (page.editable() && page.reasonNeeded()) {
            row.add(link("Ghi số khác", () -> new OverrideDialog(page, label, desk).open()));
        }
        if (desk.gathers(page)) {
            row.add(link("Đọc phần các đơn vị viết", () -> desk.gathered(page, label)));
        }
        return row;
    }

    private static Button link(String words, Runnable act) {
        var link = new Button(words, click -> act.run());
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return link;
    }

    private String text(@Nullable BigDecimal value) {
        return page.read(value);
    }
}
