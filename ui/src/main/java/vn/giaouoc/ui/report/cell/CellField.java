package vn.giaouoc.ui.report.cell;

import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.report.page.CellPage;
import vn.giaouoc.app.report.sheet.CellText;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.ui.common.Days;

/**
 * The field of one cell, after what the cell holds: it reads typed text into a value and shows a value as text.
 *
 * @param component the field itself; {@code value} refuses what is no value
 * @param show shows the value of a page without telling listeners
 */
record CellField(
        Component component, HasValidationProperties validation, Supplier<CellValue> value, Consumer<CellPage> show) {

    private static final int ROWS = 4;

    /** A field that tells of each change a person makes. */
    static CellField of(CellPage cell, String label, Runnable changed) {
        return switch (cell.type()) {
            case TEXT, LINES -> words(cell, label, changed);
            case YES_NO -> yesNo(label, changed);
            case DATE -> day(label, changed);
            default -> number(cell, label, changed);
        };
    }

    private static CellField number(CellPage cell, String label, Runnable changed) {
        var field = new TextField(label);
        field.getElement().setAttribute("inputmode", cell.type().decimals() == 0 ? "numeric" : "decimal");
        field.addClassName("gu-rp-number");
        field.setMaxLength(24);
        if (!cell.unit().isEmpty()) {
            field.setSuffixComponent(new Span(cell.unit()));
        }
        listen(field, changed);
        return new CellField(
                field,
                field,
                () -> new CellValue(TypedNumber.of(field.getValue()), null),
                page -> field.setValue(TypedNumber.text(shownIn(page))));
    }

    private static CellField words(CellPage cell, String label, Runnable changed) {
        var field = new TextArea(label);
        field.setMinRows(ROWS);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.ON_BLUR);
        if (cell.type() == CellType.LINES) {
            field.setHelperText("Mỗi dòng một ý");
        }
        listen(field, changed);
        return new CellField(
                field,
                field,
                () -> new CellValue(null, field.getValue().isBlank() ? null : field.getValue()),
                page -> field.setValue(requireNonNullElse(page.text(), "")));
    }

    private static CellField yesNo(String label, Runnable changed) {
        var field = new Select<Boolean>();
        field.setLabel(label);
        field.setItems(true, false);
        field.setItemLabelGenerator(yes -> yes == null ? "Chưa ghi" : yes ? "Có" : "Không");
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption("Chưa ghi");
        listen(field, changed);
        return new CellField(
                field,
                field,
                () -> new CellValue(flag(field.getValue()), null),
                page -> field.setValue(yes(shownIn(page))));
    }

    private static CellField day(String label, Runnable changed) {
        DatePicker field = Days.picker(label, null);
        listen(field, changed);
        return new CellField(
                field,
                field,
                () -> new CellValue(numberOf(field.getValue()), null),
                page -> field.setValue(dayOf(shownIn(page))));
    }

    private static <E extends HasValue.ValueChangeEvent<V>, V> void listen(HasValue<E, V> field, Runnable changed) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
    }

    private static @Nullable Boolean yes(@Nullable BigDecimal flag) {
        return flag == null ? null : flag.signum() != 0;
    }

    private static @Nullable LocalDate dayOf(@Nullable BigDecimal number) {
        return number == null ? null : CellText.day(number);
    }

    private static @Nullable BigDecimal numberOf(@Nullable LocalDate day) {
        return day == null ? null : CellText.number(day);
    }

    private static @Nullable BigDecimal flag(@Nullable Boolean yes) {
        return yes == null ? null : yes ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    /** What was typed where that counts, else what the portal put there. */
    private static @Nullable BigDecimal shownIn(CellPage page) {
        return page.typed() == null ? page.shown() : page.typed();
    }
}
