package vn.giaouoc.ui.campaign.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.shell.Notices;

/** A dialog that does one thing; when it is refused, the sentence stands at the top and what was typed stays. */
class ChangeDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Paragraph refused = new Paragraph();
    private final Button act;

    /**
     * @param verb what the button does, in words
     * @param done said afterwards
     */
    ChangeDialog(String title, String verb, String done, Runnable change, Component... content) {
        setHeaderTitle(title);
        setWidth("min(96vw, 640px)");
        refused.addClassName("gu-alert");
        refused.getElement().setAttribute("role", "alert");
        var body = new VerticalLayout(refused);
        body.setPadding(false);
        body.add(content);
        add(body);
        act = new Button(verb, click -> run(change, done));
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        act.setDisableOnClick(true);
        getFooter().add(new Button("Thôi", click -> close()), act);
    }

    private void run(Runnable change, String done) {
        try {
            change.run();
            close();
            Notices.done(done);
        } catch (Refusal refusal) {
            refused.setText(refusal.sentence());
        } finally {
            act.setEnabled(true);
        }
    }
}
