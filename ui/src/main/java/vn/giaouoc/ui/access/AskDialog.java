package vn.giaouoc.ui.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import vn.giaouoc.db.common.Refusal;

/** One act with what will happen, its fields and two buttons; a refusal stands inside and what was typed stays. */
final class AskDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Paragraph refusal = new Paragraph();
    private final VerticalLayout content = new VerticalLayout();

    AskDialog(String title, String whatWillHappen, String verb, Runnable act, Component... fields) {
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

    private void run(Runnable act) {
        try {
            act.run();
            close();
        } catch (Refusal refused) {
            refusal.setText("■ " + refused.sentence());
            refusal.setVisible(true);
        }
    }
}
