package vn.giaouoc.ui.organisation.event;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.shared.HasValidationProperties;
import vn.giaouoc.db.common.Refusal;

/** One field and one act; a refusal stands at the field and what was typed stays. */
public class SmallDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    public SmallDialog(
            String title, String verb, Component field, HasValidationProperties errors, Runnable act, Runnable reload) {
        setHeaderTitle(title);
        setWidth("min(480px, 96vw)");
        add(field);
        field.getElement().getStyle().set("width", "100%");
        var go = new Button(verb, click -> {
            try {
                act.run();
                close();
                reload.run();
            } catch (Refusal refusal) {
                errors.setErrorMessage(refusal.sentence());
                errors.setInvalid(true);
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Thôi", click -> close()), go);
    }
}
