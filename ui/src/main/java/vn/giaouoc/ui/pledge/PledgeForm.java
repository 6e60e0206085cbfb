package vn.giaouoc.ui.pledge;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giaouoc.app.pledge.Consent;
import vn.giaouoc.app.pledge.PledgePage;

/** The lines of a pledge, each ticked or all at once, and the separate choice about personal data, never ticked for you. */
class PledgeForm extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Checkbox> lines = new LinkedHashMap<>();
    private final Checkbox consent;
    private final Span missing = new Span("Anh/chị đánh dấu đủ từng điều rồi bấm Ký cam kết.");

    PledgeForm(PledgePage.Text text, Consent wording) {
        setPadding(false);
        add(new H3(text.title()));
        text.items().forEach(item -> {
            var line = new Checkbox(item.text());
            line.addClassName("gu-pledge-line");
            line.addValueChangeListener(change -> missing.setVisible(false));
            lines.put(item.id(), line);
            add(line);
        });
        if (lines.size() > 1) {
            var all = new Checkbox("Tôi cam kết cả " + lines.size() + " điều");
            all.addValueChangeListener(change -> lines.values().forEach(line -> line.setValue(change.getValue())));
            add(all);
        }
        consent = new Checkbox(wording.text());
        missing.addClassName("gu-error");
        missing.getElement().setAttribute("role", "alert");
        missing.setVisible(false);
        add(consent, missing);
    }

    /** True when every line is ticked; else says so beside the lines. */
    boolean complete() {
        var complete = lines.values().stream().allMatch(Checkbox::getValue);
        missing.setVisible(!complete);
        return complete;
    }

    List<String> items() {
        return List.copyOf(lines.keySet());
    }

    boolean consents() {
        return consent.getValue();
    }
}
