package vn.giaouoc.ui.report.queue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import vn.giaouoc.app.report.review.queue.QueueRow;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.report.list.ReportBadges;

/** Reports of the queue, each with whom it lies and since when; those the reviewer may decide on can be chosen. */
class QueueRows extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<Checkbox, Long> boxes = new LinkedHashMap<>();
    private transient IntConsumer told = count -> {};

    QueueRows(List<QueueRow> rows) {
        addClassName("gu-rp-owed");
        rows.forEach(row -> add(line(row)));
    }

    /** Told of how many are chosen. */
    void onChoice(IntConsumer listener) {
        told = listener;
    }

    boolean choosable() {
        return !boxes.isEmpty();
    }

    void chooseAll() {
        boxes.keySet().forEach(box -> box.setValue(true));
    }

    List<Long> chosen() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getKey().getValue())
                .map(Map.Entry::getValue)
                .toList();
    }

    private Component line(QueueRow row) {
        var line = new Div();
        line.addClassName("gu-rp-queued");
        if (row.mine()) {
            line.add(box(row));
        }
        var name = new Anchor("bao-cao/" + row.line().id(), row.line().unitName());
        name.addClassName("gu-rp-name");
        var body =
                new Div(name, Blocks.muted(row.line().title()), ReportBadges.of(row.line()), Blocks.muted(where(row)));
        body.addClassName("gu-rp-body");
        line.add(body);
        return line;
    }

    private Checkbox box(QueueRow row) {
        var box = new Checkbox();
        box.setAriaLabel("Chọn " + row.line().unitName());
        box.addValueChangeListener(change -> told.accept(chosen().size()));
        boxes.put(box, row.line().reportId());
        return box;
    }

    private static String where(QueueRow row) {
        var since = row.since();
        var elsewhere =
                !row.liesWith().isBlank() && !row.liesWith().equals(row.line().unitName());
        var lies = row.liesLabel() + (elsewhere ? ": " + row.liesWith() : "");
        var days = since == null ? "" : ", từ " + Figures.time(since) + " (" + row.days() + " ngày)";
        var late = row.daysLate() > 0 ? " · muộn " + row.daysLate() + " ngày" : "";
        return lies + days + late;
    }
}
