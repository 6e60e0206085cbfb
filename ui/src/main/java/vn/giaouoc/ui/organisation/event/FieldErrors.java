package vn.giaouoc.ui.organisation.event;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.HashMap;
import java.util.Map;
import vn.giaouoc.db.common.Refusal;

/** Puts a refusal at the field it is about, and in one line at the top of the form. */
public class FieldErrors {

    private final Map<String, HasValidationProperties> fields = new HashMap<>();
    private final Div summary = new Div();

    FieldErrors() {
        summary.addClassName("gu-org-error");
        summary.getElement().setAttribute("role", "alert");
        summary.setVisible(false);
    }

    public FieldErrors at(String name, HasValidationProperties field) {
        fields.put(name, field);
        return this;
    }

    Component summary() {
        return summary;
    }

    void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
        summary.setVisible(false);
    }

    void show(Refusal refusal) {
        summary.setText(refusal.sentence());
        summary.setVisible(true);
        var field = fields.get(String.valueOf(refusal.details().get("field")));
        if (field != null) {
            field.setErrorMessage(refusal.sentence());
            field.setInvalid(true);
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        }
    }
}
