package vn.giaouoc.ui.agreement.draft;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import vn.giaouoc.app.agreement.list.AgreementLine;
import vn.giaouoc.app.agreement.list.DeskPage;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.access.AskDialog;
import vn.giaouoc.ui.shell.Notices;

/** Carries agreements of last year into this one. */
final class CopyDialog {

    private static final String COPIED = "ALREADY_COPIED";

    private final DeskPage page;
    private final DraftBeans beans;
    private final Runnable changed;
    private final CheckboxGroup<AgreementLine> chosen = new CheckboxGroup<>("Giao ước của năm trước");

    CopyDialog(DeskPage page, List<AgreementLine> lastYear, DraftBeans beans, Runnable changed) {
        this.page = page;
        this.beans = beans;
        this.changed = changed;
        chosen.setItems(lastYear);
        chosen.setItemLabelGenerator(line -> line.between() + " (" + line.stateText() + ")");
        chosen.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        chosen.addClassName("gu-ag-choices");
        chosen.setWidthFull();
        chosen.select(lastYear);
    }

    void open() {
        new AskDialog(
                        "Chép giao ước sang năm " + page.year(),
                        "Lời, chỉ tiêu và các bên còn hoạt động được chép thành bản nháp; kết quả năm trước hiện bên cạnh từng"
                                + " chỉ tiêu. Giao ước năm trước giữ nguyên.",
                        "Chép",
                        this::copy,
                        chosen)
                .open();
    }

    private void copy() {
        if (chosen.getValue().isEmpty()) {
            throw Refusal.invalid("NOTHING_CHOSEN", "Anh/chị chọn ít nhất một giao ước để chép.");
        }
        var gone = new LinkedHashSet<String>();
        var earlier = new ArrayList<String>();
        int made = 0;
        for (var line : chosen.getValue()) {
            try {
                gone.addAll(beans.copies()
                        .copy(beans.sitting().signedIn().actor(), Long.parseLong(line.id()), page.year())
                        .gone());
                made++;
            } catch (Refusal refusal) {
                if (!COPIED.equals(refusal.code())) {
                    throw refusal;
                }
                earlier.add(line.between());
            }
        }
        Notices.done("Đã chép " + made + " giao ước."
                + (earlier.isEmpty() ? "" : " Đã chép từ trước: " + String.join("; ", earlier) + ".")
                + (gone.isEmpty() ? "" : " Không còn hoạt động nên bỏ ra: " + String.join(", ", gone) + "."));
        changed.run();
    }
}
