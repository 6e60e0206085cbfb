package vn.giaouoc.ui.organisation.succession;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giaouoc.app.organisation.directory.UnitLine;
import vn.giaouoc.app.organisation.succession.request.Joining;
import vn.giaouoc.ui.organisation.event.UnitPicker;

/** Units that go into one: picked one after the other, each with the tổ that takes its people without a department. */
class JoiningUnits extends Div {

    private static final long serialVersionUID = 1L;

    private final UnitPicker picker;
    private final Div chosen = new Div();
    private final Map<Long, TextField> groups = new LinkedHashMap<>();

    JoiningUnits(UnitPicker picker) {
        this.picker = picker;
        chosen.addClassName("gu-org-joining");
        add(chosen, picker);
        picker.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                add(change.getValue());
                picker.clear();
            }
        });
    }

    /** Adds a unit; one that is there already stays once. */
    void add(UnitLine unit) {
        if (groups.containsKey(unit.number())) {
            return;
        }
        var group = new TextField("Tổ nhận người chưa thuộc phòng, ban");
        group.setPlaceholder("không bắt buộc, ví dụ: Tổ " + unit.shortName());
        group.setMaxLength(200);
        group.setWidthFull();
        var name = new Span(unit.name());
        name.addClassName("gu-org-what");
        var row = new Div();
        var remove = new Button("Bỏ", click -> {
            groups.remove(unit.number());
            chosen.remove(row);
        });
        remove.setAriaLabel("Bỏ " + unit.name());
        var head = new Div(name, remove);
        head.addClassName("gu-org-place");
        row.add(head, group);
        groups.put(unit.number(), group);
        chosen.add(row);
    }

    /** Where a word about the choice is shown. */
    UnitPicker picker() {
        return picker;
    }

    List<Joining> units() {
        return groups.entrySet().stream()
                .map(each -> new Joining(each.getKey(), each.getValue().getValue()))
                .toList();
    }
}
