package vn.giaouoc.ui.member.movement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Times;

/** A dialog with one deed: what it does stands above, a refusal leaves it open with what was typed. */
abstract class DeedDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    DeedDialog(String title) {
        setHeaderTitle(title);
        setWidth("520px");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        getFooter().add(new Button("Đóng, không làm gì", press -> close()));
    }

    /** The one main button; a grave one looks so. */
    final void main(String words, boolean grave, Runnable deed) {
        var main = new Button(words, press -> deed.run());
        main.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (grave) {
            main.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        getFooter().add(main);
    }

    /** True when the field has a value; else the field says what is missing. */
    static <F extends Component & HasValue<?, ?> & HasValidationProperties> boolean filled(F field, String missing) {
        boolean empty = field.isEmpty();
        field.setErrorMessage(missing);
        field.setInvalid(empty);
        return !empty;
    }

    static LocalDate today() {
        return LocalDate.now(Times.ZONE);
    }

    static @Nullable String text(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
