package vn.giaouoc.ui.report.section;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import vn.giaouoc.app.report.page.CheckLine;
import vn.giaouoc.ui.access.AskDialog;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;

/** What a check that does not hold says at its cell: mend it, or take it knowingly with a reason. */
public final class CheckDesk {

    private static final int REASON = 1000;

    private final boolean writing;
    private final Acceptance acceptance;

    /** Takes a soft warning, and takes that back. */
    public interface Acceptance {
        void accept(String check, String reason);

        void open(String check);
    }

    /**
     * @param writing whether this person works on the report now
     */
    public CheckDesk(boolean writing, Acceptance acceptance) {
        this.writing = writing;
        this.acceptance = acceptance;
    }

    Component note(CheckLine check) {
        var reason = check.reason();
        if (check.hard()) {
            return Blocks.row(new StatusBadge(Mood.BAD, "Phải sửa: " + check.sentence()));
        }
        if (reason == null) {
            return open(check);
        }
        var taken = Blocks.column(
                new StatusBadge(Mood.DONE, "Đã chấp nhận lưu ý: " + check.sentence()),
                Blocks.muted("Lý do: " + reason));
        if (writing) {
            taken.add(link("Bỏ chấp nhận", () -> acceptance.open(check.code())));
        }
        return taken;
    }

    private Component open(CheckLine check) {
        var note = Blocks.column(new StatusBadge(Mood.ATTENTION, "Lưu ý: " + check.sentence()));
        if (writing) {
            note.add(link("Số này đúng, ghi lý do", () -> ask(check)));
        }
        return note;
    }

    private void ask(CheckLine check) {
        var reason = new TextArea("Lý do");
        reason.setMaxLength(REASON);
        reason.setWidthFull();
        new AskDialog(
                        "Chấp nhận lưu ý",
                        check.sentence() + " Người thẩm định sẽ đọc lý do của anh/chị.",
                        "Chấp nhận lưu ý",
                        () -> acceptance.accept(check.code(), reason.getValue()),
                        reason)
                .at("reason", reason)
                .open();
    }

    private static Button link(String words, Runnable act) {
        var link = new Button(words, click -> act.run());
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return link;
    }
}
