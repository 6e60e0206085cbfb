package vn.giaouoc.ui.agreement.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.text.Direction;
import vn.giaouoc.db.agreement.text.Target;
import vn.giaouoc.ui.common.Blocks;

/** One target: what, how much, and where its value comes from. */
class TargetFields extends Div {

    private static final long serialVersionUID = 1L;

    private final transient FigureChoices figures;
    private String key;
    private final TextArea content = new TextArea("Nội dung chỉ tiêu");
    private final Select<Direction> direction = new Select<>();
    private final BigDecimalField goal = new BigDecimalField("Chỉ tiêu");
    private final TextField unit = new TextField("Đơn vị tính");
    private final Select<String> figure = new Select<>();
    private final Div now = Blocks.muted("");

    TargetFields(Target target, FigureChoices figures, Runnable changed, Runnable remove) {
        this.figures = figures;
        key = target.key();
        addClassNames("gu-card", "gu-ag-target");
        content.setValue(target.content());
        content.setMaxLength(500);
        content.setWidthFull();
        direction.setLabel("Mức");
        direction.setItems(Direction.values());
        direction.setItemLabelGenerator(one -> one == Direction.AT_LEAST ? "từ … trở lên" : "không quá …");
        direction.setValue(target.direction());
        goal.setLocale(Locale.of("vi", "VN"));
        goal.setValue(target.goal());
        unit.setValue(target.unit());
        unit.setMaxLength(40);
        figure.setLabel("Kết quả lấy từ");
        figure.setItems(figures.codes(target.figure()));
        figure.setItemLabelGenerator(code -> figures.label(code));
        figure.setValue(target.figure() == null ? FigureChoices.TYPED : target.figure());
        listen(changed);
        var numbers = new Div(direction, goal, unit, figure);
        numbers.addClassName("gu-ag-target-numbers");
        add(content, numbers, now, Blocks.muted(figures.before(key)), remover(remove));
        tellNow();
    }

    private void listen(Runnable changed) {
        content.setValueChangeMode(ValueChangeMode.LAZY);
        content.setValueChangeTimeout(ContentEditor.PAUSE_MS);
        unit.setValueChangeMode(ValueChangeMode.LAZY);
        unit.setValueChangeTimeout(ContentEditor.PAUSE_MS);
        goal.setValueChangeMode(ValueChangeMode.LAZY);
        goal.setValueChangeTimeout(ContentEditor.PAUSE_MS);
        content.addValueChangeListener(change -> changed.run());
        unit.addValueChangeListener(change -> changed.run());
        goal.addValueChangeListener(change -> changed.run());
        direction.addValueChangeListener(change -> changed.run());
        figure.addValueChangeListener(change -> {
            if (unit.isEmpty()) {
                unit.setValue(figures.unit(change.getValue()));
            }
            tellNow();
            changed.run();
        });
    }

    /** Empty, and the field says so, while there is no number. */
    Optional<Target> target() {
        BigDecimal number = goal.getValue();
        goal.setInvalid(number == null);
        goal.setErrorMessage("Anh/chị ghi con số của chỉ tiêu.");
        return number == null
                ? Optional.empty()
                : Optional.of(
                        new Target(key, content.getValue(), unit.getValue(), number, direction.getValue(), figure()));
    }

    void keyed(Target saved) {
        key = saved.key();
    }

    private @Nullable String figure() {
        var code = figure.getValue();
        return code == null || FigureChoices.TYPED.equals(code) ? null : code;
    }

    private void tellNow() {
        var code = figure();
        now.setText(code == null ? "Kết quả sẽ nhập tay khi đánh giá." : figures.now(code));
    }

    private static Component remover(Runnable remove) {
        var button = new Button("Bỏ chỉ tiêu", VaadinIcon.TRASH.create(), click -> remove.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
