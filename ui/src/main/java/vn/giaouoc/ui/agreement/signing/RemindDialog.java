package vn.giaouoc.ui.agreement.signing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import vn.giaouoc.app.agreement.signing.reminder.Reminders;
import vn.giaouoc.app.agreement.signing.request.RemindParties;
import vn.giaouoc.ui.access.AskDialog;
import vn.giaouoc.ui.agreement.part.OpenAgreement;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.shell.Notices;

/** Reminds parties: noted on the portal, and words to send where the heads read. */
class RemindDialog {

    private final OpenAgreement open;
    private final SigningBeans beans;
    private final List<String> parties;
    private final Runnable after;

    /** @param parties empty: all that have not signed */
    RemindDialog(OpenAgreement open, SigningBeans beans, List<String> parties, Runnable after) {
        this.open = open;
        this.beans = beans;
        this.parties = parties;
        this.after = after;
    }

    void open() {
        new AskDialog(
                        "Nhắc ký",
                        "Cổng ghi lại lần nhắc và soạn sẵn tin để anh/chị gửi nhóm Zalo. Mỗi bên được nhắc mỗi ngày một lần,"
                                + " nhiều nhất ba lần cho một lần mở ký.",
                        "Nhắc",
                        this::remind)
                .open();
    }

    private void remind() {
        show(beans.reminders()
                .remind(
                        open.actor(),
                        open.id(),
                        new RemindParties(open.page().version().id(), parties),
                        beans.address().base()));
        after.run();
    }

    private static void show(Reminders reminders) {
        var dialog = new Dialog("Tin nhắc đã soạn");
        dialog.setWidth("min(96vw, 560px)");
        var text = new TextArea("Chép và gửi vào nhóm của các bên", reminders.text(), "");
        text.setReadOnly(true);
        text.setWidthFull();
        var column = new Div(new Div("Đã ghi nhắc: " + String.join(", ", reminders.reminded()) + "."), text);
        column.addClassName("gu-ag-form");
        reminders.spared().forEach(spared -> column.add(Blocks.told(spared.party() + ": " + spared.why() + ".")));
        dialog.add(column);
        var copy = new Button("Chép tin", click -> {
            UI.getCurrent().getPage().executeJs("navigator.clipboard.writeText($0)", reminders.text());
            Notices.done("Đã chép. Dán vào nhóm Zalo để gửi.");
        });
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button("Đóng", click -> dialog.close()), copy);
        dialog.open();
    }
}
