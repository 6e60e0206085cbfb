package vn.giaouoc.ui.activity.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.giaouoc.db.common.Refusal;

/** A dialog that writes one thing: a refusal stands at its field, else above the fields, and what was typed stays. */
abstract class WriteDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Div said = new Div();
    private final TextField reason = new TextField("Lý do thay đổi (báo cáo của năm này đã nộp)");
    private final transient Map<String, Component> fields = new LinkedHashMap<>();

    /** {@code wantsReason} asks why, for a year whose report was submitted. */
    WriteDialog(String title, boolean wantsReason) {
        setHeaderTitle(title);
        setWidth("min(720px, 100%)");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        addClassName("gu-act-dialog");
        said.addClassName("gu-act-said");
        said.getElement().setAttribute("role", "alert");
        said.setVisible(false);
        reason.setWidthFull();
        reason.setMaxLength(500);
        reason.setVisible(wantsReason);
        add(said);
        known("reason", reason);
    }

    /** A field refusals of that key stand at. */
    final <C extends Component> C known(String key, C field) {
        fields.put(key, field);
        return field;
    }

    /** The field for the reason; the caller says where it stands. */
    final TextField reason() {
        return reason;
    }

    /** The two buttons below: leave, and do it. */
    final void buttons(String verb, Runnable act) {
        var go = new Button(verb, press -> attempt(act));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Thôi", press -> close()), go);
    }

    private void attempt(Runnable act) {
        clear();
        try {
            act.run();
        } catch (Refusal refusal) {
            var key = String.valueOf(refusal.details().getOrDefault("field", ""));
            if (!complain(key, refusal.sentence())) {
                said.setText(refusal.sentence());
                said.setVisible(true);
            }
        }
    }

    /** Takes back what was complained of before. */
    void clear() {
        said.setVisible(false);
        fields.values().forEach(field -> {
            if (field instanceof HasValidationProperties known) {
                known.setInvalid(false);
            }
        });
    }

    /** Says it at the field of that key; false when there is none. */
    boolean complain(String key, String sentence) {
        var field = fields.get(key);
        if (!(field instanceof HasValidationProperties known)) {
            return false;
        }
        known.setErrorMessage(sentence);
        known.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
        return true;
    }
}
