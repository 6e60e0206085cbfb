package vn.giaouoc.ui.report.queue;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import vn.giaouoc.app.report.review.queue.Lies;
import vn.giaouoc.ui.report.list.ReportChoices;

/** Year, with whom it lies, only what is late, and words. */
class QueueControls extends Div {

    private static final long serialVersionUID = 1L;

    QueueControls(QueueAddress address, List<Integer> years, Consumer<QueueAddress> choose) {
        addClassName("gu-rp-controls");
        add(
                ReportChoices.year(address.year(), years, year -> choose.accept(address.year(year))),
                lies(address, choose),
                ReportChoices.words(address.words(), words -> choose.accept(address.words(words))),
                late(address, choose));
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
}
