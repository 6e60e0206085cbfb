package vn.giaouoc.ui.report.list;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** What every list of reports lets one choose: the year, and words of a unit's name. */
public final class ReportChoices {

    private static final int PAUSE = 400;
    private static final int LONGEST = 100;

    private ReportChoices() {}

    public static Select<Integer> year(int year, List<Integer> years, IntConsumer chosen) {
        var select = new Select<Integer>();
        select.setLabel("Năm");
        select.setItems(years);
        select.setValue(year);
        select.addValueChangeListener(event -> chosen.accept(event.getValue()));
        return select;
    }

    public static TextField words(String words, Consumer<String> chosen) {
        var field = new TextField("Tìm theo tên đơn vị");
        field.setValue(words);
        field.setClearButtonVisible(true);
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.setMaxLength(LONGEST);
        field.addValueChangeListener(event -> chosen.accept(event.getValue()));
        return field;
    }
}
