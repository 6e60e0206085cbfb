package vn.giaouoc.ui.activity.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.activity.book.ActivityYear.EmployerName;
import vn.giaouoc.db.activity.kind.ActivityKind;
import vn.giaouoc.db.activity.kind.FactType;
import vn.giaouoc.db.activity.kind.KindField;
import vn.giaouoc.db.activity.kind.KindField.Choice;
import vn.giaouoc.ui.common.Days;

/** The fields of a kind, in its order; those a hurried chair does not need stand behind "Thêm chi tiết". */
class KindFields extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Input> inputs = new LinkedHashMap<>();

    /** A field on the screen and what was typed into it. */
    private record Input(Component component, Supplier<@Nullable String> typed) {}

    /**
     * @param values what stands there at first, as facts are kept
     * @param employers those of the unit; asked for only where there are several
     */
    KindFields(ActivityKind kind, Map<String, String> values, List<EmployerName> employers) {
        addClassName("gu-act-fields");
        setWidthFull();
        var more = new Div();
        more.addClassName("gu-act-fields");
        for (var field : kind.fields()) {
            if (field.type() == FactType.EMPLOYER && employers.size() < 2) {
                continue;
            }
            var input = input(field, values.getOrDefault(field.key(), ""), employers);
            inputs.put(field.key(), input);
            (field.behind() ? more : this).add(input.component());
        }
        if (more.getComponentCount() > 0) {
            var details = new Details("Thêm chi tiết", more);
            details.setOpened(
                    kind.fields().stream().anyMatch(field -> field.behind() && values.containsKey(field.key())));
            details.addClassName("gu-act-wide");
            add(details);
        }
    }

    /** What was typed, by key; empty fields are left out. */
    Map<String, String> typed() {
        var facts = new LinkedHashMap<String, String>();
        inputs.forEach((key, input) -> {
            var typed = input.typed().get();
            if (typed != null && !typed.isBlank()) {
                facts.put(key, typed);
            }
        });
        return facts;
    }

    void clear() {
        inputs.values().forEach(input -> {
            if (input.component() instanceof HasValidationProperties field) {
                field.setInvalid(false);
            }
        });
    }

    /** Says the sentence at the field; false when there is no such field to say it at. */
    boolean complain(String key, String sentence) {
        var input = inputs.get(key);
        if (input == null || !(input.component() instanceof HasValidationProperties field)) {
            return false;
        }
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        if (input.component() instanceof Focusable<?> focusable) {
            focusable.focus();
        }
        return true;
    }

    private static Input input(KindField field, String value, List<EmployerName> employers) {
        return switch (field.type()) {
            case NUMBER, MONEY, TEXT, LINK -> line(field, value);
            case YES -> yes(field, value);
            case DAY -> day(field, value);
            case CHOICE -> choice(field, value, field.answers());
            case EMPLOYER ->
                choice(
                        field,
                        value,
                        employers.stream()
                                .map(one -> new Choice(one.id(), one.name()))
                                .toList());
        };
    }

    private static Input line(KindField field, String value) {
        var line = new TextField(field.label());
        var first = value.isEmpty() && field.value() != null ? field.value() : value;
        line.setValue(first);
        line.setHelperText(field.hint());
        line.setRequiredIndicatorVisible(field.wanted());
        if (field.type() == FactType.NUMBER || field.type() == FactType.MONEY) {
            line.getElement().setAttribute("inputmode", "numeric");
            line.setMaxLength(30);
        } else {
            line.addClassName("gu-act-wide");
        }
        return new Input(line, line::getValue);
    }

    private static Input yes(KindField field, String value) {
        var box = new Checkbox(field.label(), "yes".equals(value));
        box.addClassName("gu-act-yes");
        return new Input(box, () -> box.getValue() ? "yes" : null);
    }

    private static Input day(KindField field, String value) {
        DatePicker picker = Days.picker(field.label(), value.isEmpty() ? null : LocalDate.parse(value));
        picker.setHelperText(field.hint());
        picker.setClearButtonVisible(true);
        return new Input(
                picker,
                () -> picker.getValue() == null ? null : picker.getValue().toString());
    }

    private static Input choice(KindField field, String value, List<Choice> choices) {
        var select = new Select<Choice>();
        select.setLabel(field.label());
        select.setItems(choices);
        select.setItemLabelGenerator(choice -> choice == null ? "" : choice.label());
        select.setEmptySelectionAllowed(!field.wanted());
        select.setRequiredIndicatorVisible(field.wanted());
        select.setHelperText(field.hint());
        var wanted = value.isEmpty() ? field.value() : value;
        choices.stream()
                .filter(choice -> choice.code().equals(wanted))
                .findFirst()
                .ifPresent(select::setValue);
        return new Input(
                select,
                () -> select.getValue() == null ? null : select.getValue().code());
    }
}
