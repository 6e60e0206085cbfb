package vn.giaouoc.ui.access;

import com.vaadin.flow.component.textfield.TextField;
import jakarta.inject.Singleton;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.ui.common.Days;
import vn.giaouoc.ui.shell.Notices;
import vn.giaouoc.ui.shell.SignedIn;

/** Opens the dialogs of offices for screens of other features; each calls back when something happened. */
@Singleton
public class OfficeDialogs {

    private final AccountDeskBeans desk;
    private final SignedIn signedIn;
    private final Times times;

    OfficeDialogs(AccountDeskBeans desk, SignedIn signedIn, Times times) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.times = times;
    }

    /** Asks who is to hold the office, by which decision and for how long. */
    public void appoint(Appointment appointment, Runnable after) {
        GiveOfficeDialog.of(desk, signedIn.actor(), times.today(), appointment, after)
                .open();
    }

    /** Asks from when on somebody no longer holds an office. */
    public void end(long officeId, String who, Runnable after) {
        var today = times.today();
        var day = Days.picker("Ngày đầu tiên không còn giữ", today);
        var why = new TextField("Số quyết định hoặc lý do");
        why.setMaxLength(60);
        why.setWidthFull();
        new AskDialog(
                        "Cho thôi giữ chức danh",
                        "Từ ngày này (0 giờ, giờ Việt Nam) " + who
                                + " không còn ký thay mặt nơi này, người được ủy quyền ký thay cũng vậy. Có thể giao lại sau.",
                        "Cho thôi giữ",
                        () -> {
                            var chosen = day.getValue();
                            desk.offices()
                                    .end(signedIn.actor(), officeId, chosen == null ? today : chosen, why.getValue());
                            Notices.done("Đã ghi ngày thôi giữ chức danh.");
                            after.run();
                        },
                        day,
                        why)
                .at("firstDayWithout", day)
                .at("decisionNumber", why)
                .open();
    }
}
