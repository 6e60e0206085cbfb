package vn.giaouoc.ui.report.cell;

import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import vn.giaouoc.app.report.cell.CellWish;
import vn.giaouoc.app.report.page.CellPage;
import vn.giaouoc.app.report.sheet.CellText;
import vn.giaouoc.ui.access.AskDialog;

/** Lays another figure over the portal's, with a reason; both stay visible to whoever reviews. */
final class OverrideDialog {

    private static final int REASON = 1000;

    private final CellPage page;
    private final CellDesk desk;
    private final CellField field;
    private final TextArea reason = new TextArea("Vì sao khác số của cổng");
    private final AskDialog dialog;

    OverrideDialog(CellPage page, String label, CellDesk desk) {
        this.page = page;
        this.desk = desk;
        this.field = CellField.of(page, label, () -> {});
        field.show().accept(page);
        reason.setValue(requireNonNullElse(page.reason(), ""));
        reason.setMaxLength(REASON);
        reason.setWidthFull();
        dialog = new AskDialog(
                        "Ghi số khác số của cổng",
                        "Cổng ghi nhận " + CellText.of(page.type(), page.derived())
                                + ". Người thẩm định sẽ thấy cả hai số và lý do.",
                        "Lưu số này",
                        this::save,
                        field.component(),
                        reason)
                .at(page.key(), field.validation())
                .at("reason", reason);
        if (page.typed() != null) {
            dialog.getFooter().add(new Button("Dùng lại số của cổng", click -> clear()));
        }
    }

    void open() {
        dialog.open();
    }

    private void save() {
        var value = field.value().get();
        desk.saved(
                desk.save(new CellWish(page.key(), page.revision(), value.number(), value.words(), reason.getValue())));
    }

    private void clear() {
        desk.saved(desk.save(new CellWish(page.key(), page.revision(), null, null, null)));
        dialog.close();
    }
}
