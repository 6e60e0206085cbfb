package vn.giaouoc.ui.report.queue;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import vn.giaouoc.app.report.review.queue.Lies;

/** Year, with whom it lies, only what is late, and words. */
class QueueControls extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE = 400;

    QueueControls(QueueAddress address, List<Integer> years, Consumer<QueueAddress> choose) {
        addClassName("gu-rp-controls");
        add(year(address, years, choose), lies(address, choose), words(address, choose), late(address, choose));
    }

    private static Select<Integer> year(QueueAddress address, List<Integer> years, Consumer<QueueAddress> choose) {
        var select = new Select<Integer>();
        select.setLabel("Năm");
        select.setItems(years);
        select.setValue(address.year());
        select.addValueChangeListener(event -> choose.accept(address.year(event.getValue())));
        return select;
    }

    private static Select<Lies> lies(QueueAddress address, Consumer<QueueAddress> choose) {
        var select = new Select<Lies>();
        select.setLabel("Đang ở đâu");
        select.setItems(Lies.values());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("Tất cả");
        select.setItemLabelGenerator(lies -> lies == null ? "Tất cả" : lies.label());
        select.setValue(address.lies());
        select.addValueChangeListener(event -> choose.accept(address.lies(event.getValue())));
        return select;
    }

    private static Checkbox late(QueueAddress address, Consumer<QueueAddress> choose) {
        var box = new Checkbox("Chỉ xem quá hạn, nộp muộn", address.late());
        box.addValueChangeListener(event -> choose.accept(address.late(event.getValue())));
        return box;
    }

    private static TextField words(QueueAddress address, Consumer<QueueAddress> choose) {
        var field = new TextField("Tìm theo tên đơn vị");
        field.setValue(address.words());
        field.setClearButtonVisible(true);
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.setMaxLength(100);
        field.addValueChangeListener(event -> choose.accept(address.words(event.getValue())));
        return field;
    }
}
