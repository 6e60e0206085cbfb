package vn.giaouoc.ui.activity;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.giaouoc.app.spreadsheet.table.SheetTable;
import vn.giaouoc.db.activity.kind.ActivityKind;
import vn.giaouoc.ui.common.Downloads;

/** Search, kind, what was taken back, and the spreadsheet of exactly what is shown. */
class RecordFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField search = new TextField("Tìm trong các việc đã ghi");
    private final ComboBox<ActivityKind> kind;
    private final Checkbox withdrawn = new Checkbox("Các mục đã rút");

    RecordFilters(
            List<ActivityKind> kinds,
            ActivityAddress address,
            Consumer<ActivityAddress> changed,
            Supplier<SheetTable> table) {
        addClassName("gu-act-filters");
        search.setPlaceholder("ví dụ: doi thoai");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        kind = new ComboBox<>("Loại việc", kinds);
        kind.setItemLabelGenerator(ActivityKind::name);
        kind.setPlaceholder("Tất cả");
        kind.setClearButtonVisible(true);
        kinds.stream()
                .filter(one -> one.code().equals(address.kind()))
                .findFirst()
                .ifPresent(kind::setValue);
        withdrawn.setValue(address.withdrawn());
        Runnable tell = () -> changed.accept(
                address.of(kind.getValue() == null ? "" : kind.getValue().code(), withdrawn.getValue()));
        search.addValueChangeListener(change -> tell.run());
        kind.addValueChangeListener(change -> tell.run());
        withdrawn.addValueChangeListener(change -> tell.run());
        add(search, kind, withdrawn, Downloads.table(table, "Tải bảng tính"));
    }

    String text() {
        return search.getValue();
    }
}
