package vn.giaouoc.ui.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.giaouoc.db.common.Refusal;

/**
 * One act with what will happen, its fields and two buttons. A refusal stands at the field it names, or above all fields,
 * and what was typed stays.
 */
public final class AskDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Paragraph refusal = new Paragraph();
    private final VerticalLayout content = new VerticalLayout();
    private final transient Map<String, HasValidationProperties> fields = new LinkedHashMap<>();

    public AskDialog(String title, String whatWillHappen, String verb, Runnable act, Component... fields) {
        setHeaderTitle(title);
        setWidth("min(94vw, 520px)");
        refusal.addClassNames("gu-status-danger");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        content.setPadding(false);
        content.add(refusal, new Paragraph(whatWillHappen));
        content.add(fields);
        add(content);
        var go = new Button(verb, click -> run(act));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setDisableOnClick(true);
        go.addClickListener(click -> go.setEnabled(true));
        getFooter().add(new Button("Thôi", click -> close()), go);
    }

    /** Refusals that name this field stand there. */
    public AskDialog at(String name, HasValidationProperties field) {
        fields.put(name, field);
        return this;
    }

    private void run(Runnable act) {
        refusal.setVisible(false);
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            act.run();
            close();
        } catch (Refusal refused) {
            show(refused);
        }
    }

    private void show(Refusal refused) {
        var field = fields.get(String.valueOf(refused.details().get("field")));
        if (field == null) {
            refusal.setText("■ " + refused.sentence());
            refusal.setVisible(true);
            return;
        }
        field.setErrorMessage(refused.sentence());
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
