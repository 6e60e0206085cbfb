package vn.giaouoc.ui.activity.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.giaouoc.db.activity.kind.ActivityKind;

/** Asks what is to be kept: every kind as a button, under its group. */
public class KindMenu extends Dialog {

    private static final long serialVersionUID = 1L;

    public KindMenu(List<ActivityKind> kinds, Consumer<ActivityKind> chosen) {
        setHeaderTitle("Ghi việc gì?");
        setWidth("min(720px, 100%)");
        setMaxWidth("100%");
        addClassName("gu-act-dialog");
        Map<String, Div> groups = new LinkedHashMap<>();
        for (var kind : kinds) {
            var group = groups.computeIfAbsent(kind.group(), name -> {
                var buttons = new Div();
                buttons.addClassName("gu-act-kinds");
                add(new H3(name), buttons);
                return buttons;
            });
            group.add(new Button(kind.name(), press -> {
                close();
                chosen.accept(kind);
            }));
        }
        getFooter().add(new Button("Thôi", press -> close()));
    }
}
