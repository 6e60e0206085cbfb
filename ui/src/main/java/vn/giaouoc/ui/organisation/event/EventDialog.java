package vn.giaouoc.ui.organisation.event;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.shell.Notices;
import vn.giaouoc.ui.shell.SignedIn;

/** Form, then what will happen, then the act. Going back or being refused keeps everything that was typed. */
public class EventDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final EventForm form;
    private final transient SignedIn signedIn;
    private final transient Runnable done;
    private final Div preview = new Div();
    private final Button back = new Button("Quay lại sửa", click -> edit());
    private final Button look = new Button("Xem trước", click -> look());
    private final Button act;

    public EventDialog(String title, EventForm form, SignedIn signedIn, Runnable done) {
        this.form = form;
        this.signedIn = signedIn;
        this.done = done;
        setHeaderTitle(title);
        setWidth("min(760px, 100vw)");
        setCloseOnOutsideClick(false);
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        act = new Button(form.verb(), click -> act());
        act.setDisableOnClick(true);
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(form, preview);
        getFooter().add(new Button("Thôi", click -> close()), back, look, act);
        edit();
    }

    private void edit() {
        step(true);
    }

    private void look() {
        form.errors().clear();
        try {
            var told = form.look(signedIn.actor());
            preview.removeAll();
            preview.add(told.panel());
            step(false);
            act.setVisible(told.possible());
        } catch (Refusal refusal) {
            form.errors().show(refusal);
        }
    }

    private void act() {
        try {
            var sentence = form.carryOut(signedIn.actor());
            close();
            Notices.done(sentence);
            done.run();
        } catch (Refusal refusal) {
            edit();
            form.errors().show(refusal);
        } finally {
            act.setEnabled(true);
        }
    }

    private void step(boolean editing) {
        form.setVisible(editing);
        look.setVisible(editing);
        preview.setVisible(!editing);
        back.setVisible(!editing);
        act.setVisible(!editing);
    }
}
