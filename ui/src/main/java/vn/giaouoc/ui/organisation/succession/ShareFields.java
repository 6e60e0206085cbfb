package vn.giaouoc.ui.organisation.succession;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import vn.giaouoc.app.organisation.succession.request.NewUnit;
import vn.giaouoc.ui.organisation.event.FieldErrors;

/** The name of one new unit; in all else it is like the one it comes from. */
class ShareFields extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField name;
    private final TextField shortName = new TextField("Tên viết tắt");

    ShareFields(String label) {
        name = new TextField(label);
        addClassName("gu-org-share");
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(300);
        name.setWidthFull();
        shortName.setMaxLength(60);
        shortName.setHelperText("Bỏ trống: cổng tự viết tắt từ tên");
        add(name, shortName);
    }

    /** What is refused about the n-th new unit is shown here. */
    void at(FieldErrors errors, int number) {
        errors.at("tên đơn vị#" + number, name).at("name#" + number, name).at("tên viết tắt#" + number, shortName);
    }

    void onRename(Runnable renamed) {
        name.addValueChangeListener(change -> renamed.run());
    }

    void removable(Button remove) {
        add(remove);
    }

    void label(String label) {
        name.setLabel(label);
    }

    /** The name as far as it is typed. */
    String called() {
        return name.getValue().isBlank() ? name.getLabel() : name.getValue();
    }

    NewUnit unit() {
        return new NewUnit(null, name.getValue(), shortName.getValue(), null, null, null, null, null);
    }
}
