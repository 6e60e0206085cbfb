package vn.giaouoc.ui.activity.record;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Says what was done, with a button that takes it back. */
final class UndoNotice {

    private static final int LONG_ENOUGH_TO_UNDO = 12_000;

    private UndoNotice() {}

    static void show(String sentence, Runnable undo) {
        var notice = new Notification();
        var back = new Button("Hoàn tác", press -> {
            notice.close();
            undo.run();
        });
        back.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var row = new Div(new Span(sentence), back);
        row.addClassName("gu-act-undo");
        notice.add(row);
        notice.setDuration(LONG_ENOUGH_TO_UNDO);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.open();
    }
}
