package vn.giaouoc.ui.intake;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;

/** The earlier imports, each with what it brought and a way to take it back. */
class BatchList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ImportJob job;

    BatchList(ImportJob job) {
        this.job = job;
        refresh();
    }

    final void refresh() {
        removeAll();
        add(new H2("Các lần nhập trước"));
        var batches = job.batches();
        if (batches.isEmpty()) {
            var empty = new Paragraph("Chưa nhập lần nào.");
            empty.addClassName("gu-empty");
            add(empty);
        }
        batches.forEach(batch -> add(card(batch)));
    }

    private Div card(ImportJob.Batch batch) {
        var name = new Span(batch.fileName());
        name.addClassName("gu-batch-name");
        var counts = new Span(Figures.time(batch.at()) + " · " + Figures.number(batch.fresh()) + " mới · "
                + Figures.number(batch.known()) + " đã có · " + Figures.number(batch.bad()) + " chưa ghi");
        counts.addClassName("gu-muted");
        var card = new Div(name, counts);
        card.addClassNames("gu-card", "gu-batch");
        if (batch.takenBack()) {
            card.add(new StatusBadge(Mood.IDLE, "Đã rút lại"));
        } else if (batch.fresh() == 0) {
            card.add(new StatusBadge(Mood.DONE, "Chỉ sửa hồ sơ đã có"));
        } else {
            var back = new Button("Rút lại lần nhập này", click -> ask(batch));
            back.addThemeVariants(ButtonVariant.LUMO_ERROR);
            card.add(new StatusBadge(Mood.DONE, "Đã ghi"), back);
        }
        return card;
    }

    private void ask(ImportJob.Batch batch) {
        var ask = new ConfirmDialog();
        ask.setHeader("Rút lại lần nhập «" + batch.fileName() + "»?");
        ask.setText(
                Figures.number(batch.fresh()) + " mục do lần nhập này thêm vào sẽ bị xóa khỏi danh sách. Muốn có lại,"
                        + " anh/chị nhập tệp lần nữa.");
        ask.setCancelable(true);
        ask.setCancelText("Giữ nguyên");
        ask.setConfirmText("Rút lại " + Figures.number(batch.fresh()) + " mục");
        ask.setConfirmButtonTheme("error primary");
        ask.addConfirmListener(confirmed -> {
            job.takeBack(batch.id());
            refresh();
        });
        ask.open();
    }
}
