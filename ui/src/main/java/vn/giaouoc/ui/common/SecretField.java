package vn.giaouoc.ui.common;

import com.vaadin.flow.component.textfield.PasswordField;
import vn.giaouoc.app.access.secret.Reconfirm;

/** Asks for the PIN or the password once more, before an act that binds. */
public class SecretField extends PasswordField {

    private static final long serialVersionUID = 1L;
    private static final int PIN_LENGTH = 6;

    /** @param why the sentence under the field */
    public SecretField(Reconfirm.Asked asked, String why) {
        super(asked.label());
        setHelperText(why);
        getElement().setAttribute("autocomplete", "current-password");
        if (asked == Reconfirm.Asked.PIN) {
            setMaxLength(PIN_LENGTH);
            getElement().setAttribute("inputmode", "numeric");
        }
        setWidthFull();
    }
}
