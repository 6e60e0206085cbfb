package vn.giaouoc.ui.access;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import vn.giaouoc.app.access.account.Logins;
import vn.giaouoc.app.access.account.OpenAccount;
import vn.giaouoc.app.access.account.StartingPassword;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.access.office.OfficeLine;
import vn.giaouoc.ui.common.Days;
import vn.giaouoc.ui.shell.Notices;

/** What can be done with one office and its holder's account; each act asks once and says what will happen. */
final class OfficeDialog {

    private final AccountDeskBeans desk;
    private final Actor actor;
    private final OfficeLine line;
    private final LocalDate today;
    private final Runnable after;
    private final Dialog dialog = new Dialog("Chức vụ và tài khoản");

    private OfficeDialog(AccountDeskBeans desk, Actor actor, OfficeLine line, LocalDate today, Runnable after) {
        this.desk = desk;
        this.actor = actor;
        this.line = line;
        this.today = today;
        this.after = after;
    }

    static Dialog of(AccountDeskBeans desk, Actor actor, OfficeLine line, LocalDate today, Runnable after) {
        return new OfficeDialog(desk, actor, line, today, after).build();
    }

    private Dialog build() {
        dialog.setWidth("min(94vw, 480px)");
        var acts = new Div(new Paragraph(line.name() + " · " + line.title() + " · " + line.unit()));
        acts.addClassName("gu-cards-column");
        if (today.isBefore(line.validTo())) {
            act(acts, "Cho thôi giữ chức vụ", this::end);
        }
        var account = line.accountId();
        if (line.login() == null) {
            act(acts, "Mở tài khoản đăng nhập", this::openAccount);
        } else if (account != null) {
            act(acts, "Cấp mật khẩu mới", () -> reset(account));
            if (line.secondFactor()) {
                act(acts, "Gỡ ứng dụng xác thực đã mất", () -> removeFactor(account));
            }
        }
        if (account != null) {
            act(acts, line.disabledAt() == null ? "Khóa tài khoản" : "Mở khóa tài khoản", () -> shut(account));
        }
        dialog.add(acts);
        dialog.getFooter().add(new Button("Đóng", click -> dialog.close()));
        return dialog;
    }

    private void act(Div acts, String words, Runnable next) {
        var button = new Button(words, click -> {
            dialog.close();
            next.run();
        });
        button.setWidthFull();
        acts.add(button);
    }

    private void end() {
        var day = Days.picker("Ngày đầu tiên không còn giữ", today);
        var why = new TextField("Số quyết định hoặc lý do");
        why.setMaxLength(60);
        why.setWidthFull();
        ask(
                "Cho thôi giữ chức vụ",
                "Từ ngày này (0 giờ, giờ Việt Nam) " + line.name()
                        + " không còn quyền của chức vụ. Có thể trao lại sau.",
                "Cho thôi giữ",
                () -> {
                    var chosen = day.getValue();
                    desk.offices().end(actor, line.id(), chosen == null ? today : chosen, why.getValue());
                    done("Đã ghi ngày thôi giữ chức vụ.");
                },
                day,
                why);
    }

    private void openAccount() {
        var login = new TextField("Tên đăng nhập", Logins.proposed(line.name()), "");
        login.setWidthFull();
        ask(
                "Mở tài khoản đăng nhập",
                "Cổng tạo mật khẩu dùng một lần, chỉ hiện lúc này. " + line.name() + " phải đổi khi đăng nhập lần đầu.",
                "Mở tài khoản",
                () -> handOver(desk.accounts().open(actor, new OpenAccount(line.personId(), login.getValue()))),
                login);
    }

    private void reset(long account) {
        ask(
                "Cấp mật khẩu mới",
                "Mật khẩu đang dùng hết hiệu lực và mọi máy của " + line.name()
                        + " bị đăng xuất. Hãy chắc chắn chính người này đề nghị.",
                "Cấp mật khẩu mới",
                () -> handOver(desk.accounts().reset(actor, account)));
    }

    private void removeFactor(long account) {
        ask(
                "Gỡ ứng dụng xác thực",
                "Tài khoản chỉ còn mật khẩu cho đến khi bật lại. Hãy gặp hoặc gọi trực tiếp người này trước khi gỡ.",
                "Gỡ",
                () -> {
                    desk.accounts().removeSecondFactor(actor, account);
                    done("Đã gỡ ứng dụng xác thực; mọi máy đã bị đăng xuất.");
                });
    }

    private void shut(long account) {
        var open = line.disabledAt() == null;
        ask(
                open ? "Khóa tài khoản" : "Mở khóa tài khoản",
                open
                        ? "Mọi máy của " + line.name() + " bị đăng xuất ngay và không ai vào được bằng tài khoản này."
                        : line.name() + " đăng nhập lại được ngay bằng mật khẩu cũ.",
                open ? "Khóa ngay" : "Mở khóa",
                () -> {
                    if (open) {
                        desk.accounts().disable(actor, account);
                    } else {
                        desk.accounts().enable(actor, account);
                    }
                    done(open ? "Đã khóa tài khoản." : "Đã mở khóa tài khoản.");
                });
    }

    private void handOver(StartingPassword starting) {
        var shown = new Dialog("Mật khẩu dùng một lần");
        shown.setWidth("min(94vw, 480px)");
        var text = new Pre("Tên đăng nhập: " + starting.login() + "\nMật khẩu: " + starting.password());
        shown.add(
                text,
                new Paragraph("Trao tận tay hoặc đọc qua điện thoại cho " + line.name()
                        + ". Mật khẩu này chỉ hiện một lần và phải đổi khi đăng nhập lần đầu."));
        shown.getFooter().add(new Button("Đã trao", click -> shown.close()));
        shown.open();
        after.run();
    }

    private void ask(
            String title, String what, String verb, Runnable act, com.vaadin.flow.component.Component... fields) {
        new AskDialog(title, what, verb, act, fields).open();
    }

    private void done(String sentence) {
        Notices.done(sentence);
        after.run();
    }
}
