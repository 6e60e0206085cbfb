package vn.giaouoc.ui.agreement.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.giaouoc.app.agreement.difference.ClauseDifference;
import vn.giaouoc.app.agreement.difference.ContentChoice;
import vn.giaouoc.app.agreement.difference.ContentDifference;
import vn.giaouoc.db.agreement.text.AgreementContent;

/** Two texts that changed the same lines: for every line that differs the person says which stays. */
class ClashPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final String NOTHING = "(không có dòng này)";

    private final transient Map<ClauseDifference, RadioButtonGroup<Boolean>> choices = new LinkedHashMap<>();

    ClashPanel(AgreementContent theirs, AgreementContent mine, Consumer<AgreementContent> chosen) {
        addClassNames("gu-card", "gu-ag-clash");
        add(new H3("Hai bản khác nhau ở các dòng này"));
        ContentDifference.changes(theirs, mine).forEach(line -> {
            var choice = choice(line);
            choices.put(line, choice);
            add(choice);
        });
        var save = new Button(
                "Lưu theo lựa chọn này",
                click -> chosen.accept(ContentChoice.of(
                        theirs,
                        mine,
                        choices.entrySet().stream()
                                .filter(entry -> !entry.getValue().getValue())
                                .map(entry -> ContentChoice.line(entry.getKey()))
                                .collect(Collectors.toSet()))));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(save);
    }

    private static RadioButtonGroup<Boolean> choice(ClauseDifference line) {
        var group = new RadioButtonGroup<Boolean>(line.heading());
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setItems(true, false);
        group.setItemLabelGenerator(
                mine -> mine ? "Của tôi: " + text(line.after()) : "Của người kia: " + text(line.before()));
        group.setValue(true);
        return group;
    }

    private static String text(@org.jspecify.annotations.Nullable String text) {
        return text == null ? NOTHING : text;
    }
}
