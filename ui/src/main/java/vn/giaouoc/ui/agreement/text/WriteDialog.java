package vn.giaouoc.ui.agreement.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.BooleanSupplier;

/** Writing that is sent by a button fills the screen; closing it with something typed asks first. */
public class WriteDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient BooleanSupplier unsaved;

    /** @param unsaved true while closing would lose something */
    public WriteDialog(String title, BooleanSupplier unsaved, String verb, Runnable act, Component... content) {
        this.unsaved = unsaved;
        setHeaderTitle(title);
        setWidth("min(100vw, 960px)");
        setHeight("100%");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var column = new Div(content);
        column.addClassName("gu-ag-form");
        add(column);
        var go = new Button(verb, click -> act.run());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Đóng", click -> leave()), go);
    }

    private void leave() {
        if (!unsaved.getAsBoolean()) {
            close();
            return;
        }
        var ask = new ConfirmDialog();
        ask.setHeader("Bỏ những gì vừa gõ?");
        ask.setText("Phần anh/chị vừa gõ chưa được gửi. Đóng lại là mất phần đó.");
        ask.setCancelable(true);
        ask.setCancelText("Gõ tiếp");
        ask.setConfirmText("Bỏ và đóng");
        ask.setConfirmButtonTheme("error primary");
        ask.addConfirmListener(confirm -> close());
        ask.open();
    }
}
