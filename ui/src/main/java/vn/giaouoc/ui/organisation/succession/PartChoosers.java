package vn.giaouoc.ui.organisation.succession;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giaouoc.app.organisation.succession.Parts;
import vn.giaouoc.ui.common.Figures;

/** A row for each department, employer or unit below: its name, how many people, and where it goes. */
class PartChoosers extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<Long, Select<ShareFields>> rows = new LinkedHashMap<>();

    PartChoosers(String title, List<Parts.Part> parts, String rest) {
        addClassName("gu-org-parts");
        setVisible(!parts.isEmpty());
        add(new H3(title));
        parts.forEach(part -> add(row(part, rest)));
    }

    private Div row(Parts.Part part, String rest) {
        var chooser = new Select<ShareFields>();
        chooser.setAriaLabel(part.name() + " về đơn vị nào");
        chooser.setEmptySelectionAllowed(true);
        chooser.setEmptySelectionCaption(rest);
        chooser.setItemLabelGenerator(share -> share == null ? rest : share.called());
        chooser.setWidthFull();
        rows.put(part.number(), chooser);
        var row = new Div(name(part), chooser);
        row.addClassName("gu-org-part");
        return row;
    }

    static Div name(Parts.Part part) {
        var name = new Div(new Span(part.name()));
        if (part.people() > 0) {
            var people = new Span(Figures.number(part.people()) + " người");
            people.addClassNames("gu-muted", "gu-small");
            name.add(people);
        }
        name.addClassName("gu-org-name");
        return name;
    }

    /** The new units as they are called now; a choice that is still there stays. */
    void offer(List<ShareFields> shares) {
        for (var chooser : rows.values()) {
            var chosen = chooser.getValue();
            chooser.setItems(shares);
            if (chosen != null && shares.contains(chosen)) {
                chooser.setValue(chosen);
            }
        }
    }

    /** Ids of what goes to this one by name. */
    List<Long> of(ShareFields share) {
        var ids = new ArrayList<Long>();
        rows.forEach((id, chooser) -> {
            if (share.equals(chooser.getValue())) {
                ids.add(id);
            }
        });
        return ids;
    }
}
