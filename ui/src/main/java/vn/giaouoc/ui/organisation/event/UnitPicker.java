package vn.giaouoc.ui.organisation.event;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.organisation.directory.OrganisationDirectory;
import vn.giaouoc.app.organisation.directory.UnitLine;
import vn.giaouoc.ui.shell.SignedIn;

/** Picks a unit by typing words of its name, diacritics or not. */
public class UnitPicker extends ComboBox<UnitLine> {

    private static final long serialVersionUID = 1L;

    public UnitPicker(String label, OrganisationDirectory directory, SignedIn signedIn, LocalDate day) {
        super(label);
        setPlaceholder("gõ tên đơn vị");
        setHelperText("Gõ không dấu cũng được");
        setItemLabelGenerator(UnitLine::name);
        setRenderer(new ComponentRenderer<>(UnitPicker::row));
        setWidthFull();
        CallbackDataProvider.FetchCallback<UnitLine, String> fetch = query -> page(
                        query.getFilter().orElse(""), query.getOffset() + query.getLimit(), directory, signedIn, day)
                .skip(query.getOffset())
                .limit(query.getLimit());
        setItems(fetch);
    }

    private static Stream<UnitLine> page(
            String filter, int most, OrganisationDirectory directory, SignedIn signedIn, LocalDate day) {
        List<UnitLine> lines = filter.isBlank()
                ? directory.tops(signedIn.actor(), day)
                : directory.search(signedIn.actor(), filter, day, most);
        return lines.stream();
    }

    private static Div row(UnitLine line) {
        var above = new Span(String.join(" › ", line.path()));
        above.addClassNames("gu-muted", "gu-small");
        var row = new Div(new Span(line.name()), above);
        row.addClassName("gu-org-name");
        return row;
    }

    /** The picked unit's id; null when none is picked. */
    public @Nullable Long picked() {
        var line = getValue();
        return line == null ? null : line.number();
    }
}
