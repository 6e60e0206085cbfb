package vn.giaouoc.ui.activity.form;

import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** Asks why, before something is taken back in a year whose report was submitted. */
public class ReasonDialog extends WriteDialog {

    private static final long serialVersionUID = 1L;

    public ReasonDialog(String title, String what, String verb, Consumer<String> deed) {
        super(title, true);
        add(new Paragraph(what), reason());
        buttons(verb, () -> {
            deed.accept(reason().getValue());
            close();
        });
    }
}
