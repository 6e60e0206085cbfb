package vn.giaouoc.ui.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.access.AccessSession;
import vn.giaouoc.db.access.SessionKind;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.shell.MainLayout;
import vn.giaouoc.ui.shell.Notices;
import vn.giaouoc.ui.shell.SignedIn;

/** One's own password, second factor and signed-in devices. */
@Prototype
@Route(value = "tai-khoan-cua-toi", layout = MainLayout.class)
@PageTitle("Tài khoản của tôi")
public class MyAccountView extends VerticalLayout {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(Times.ZONE);

    private final transient MyAccountBeans beans;
    private final transient List<AccountCard> cards;
    private final transient SignedIn signedIn;

    MyAccountView(MyAccountBeans beans, List<AccountCard> cards, SignedIn signedIn) {
        this.beans = beans;
        this.cards = cards;
        this.signedIn = signedIn;
        addClassNames("gu-view", "gu-reading");
        show();
    }

    private void show() {
        removeAll();
        var mine = beans.account().mine(signedIn.actor());
        add(
                new H1("Tài khoản của tôi"),
                new Paragraph(mine.name() + (mine.login() == null ? "" : " · " + mine.login())));
        if (mine.login() != null) {
            add(password(mine.mustChangePassword()));
            add(new SecondFactorCard(beans.factors(), signedIn, mine.secondFactor(), mine.mustEnrol()));
        }
        if (!beans.delegations().own(signedIn.actor()).empty()) {
            add(signing());
        }
        cards.forEach(card -> card.of(signedIn.actor()).ifPresent(this::add));
        add(devices());
    }

    private static Component signing() {
        var link = new Anchor("uy-quyen-ky", "Mở «Ủy quyền ký»");
        link.addClassName("gu-button");
        return card(
                "Ủy quyền ký",
                new Paragraph("Ai được ký giao ước thi đua thay anh/chị, từ ngày nào đến ngày nào."),
                new Div(link));
    }

    private Component password(boolean must) {
        var old = field(must ? "Mật khẩu được trao" : "Mật khẩu đang dùng", "current-password");
        var fresh = field("Mật khẩu mới", "new-password");
        var again = field("Nhập lại mật khẩu mới", "new-password");
        fresh.setHelperText("Từ 10 ký tự; một câu ngắn dễ nhớ là tốt nhất.");
        var change = new Button("Đổi mật khẩu", click -> {
            old.setInvalid(false);
            again.setInvalid(false);
            fresh.setInvalid(false);
            if (!fresh.getValue().equals(again.getValue())) {
                again.setErrorMessage("Hai lần nhập chưa giống nhau.");
                again.setInvalid(true);
                return;
            }
            try {
                beans.account().changePassword(signedIn.actor(), old.getValue(), fresh.getValue());
                Notices.done("Đã đổi mật khẩu. Các máy khác đã bị đăng xuất.");
                getUI().ifPresent(ui -> ui.getPage().setLocation(must ? "/" : "/tai-khoan-cua-toi"));
            } catch (Refusal refused) {
                var wrong = refused.code().equals("OLD_PASSWORD_WRONG")
                                || refused.code().equals("LOCKED")
                        ? old
                        : fresh;
                wrong.setErrorMessage(refused.sentence());
                wrong.setInvalid(true);
                wrong.focus();
            }
        });
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var why = new Paragraph(
                must
                        ? "Mật khẩu này do người khác trao, chỉ dùng để vào lần đầu. Đổi xong anh/chị mới có quyền của chức vụ."
                        : "Đổi mật khẩu sẽ đăng xuất mọi máy khác.");
        return card("Mật khẩu", why, old, fresh, again, change);
    }

    private static PasswordField field(String label, String autocomplete) {
        var field = new PasswordField(label);
        field.getElement().setAttribute("autocomplete", autocomplete);
        field.setWidthFull();
        return field;
    }

    private Component devices() {
        var actor = signedIn.actor();
        var card = card("Máy đang đăng nhập", new Paragraph("Thấy máy lạ: đăng xuất máy đó rồi đổi mật khẩu."));
        beans.sessions().devices(actor).forEach(session -> card.add(device(session, actor.sessionId())));
        return card;
    }

    private Component device(AccessSession session, long here) {
        var name = session.device();
        var what = new Span((name == null ? "Thiết bị" : name)
                + (session.kind() == SessionKind.MEMBER ? " · trang đoàn viên" : "")
                + (session.id() == here ? " · máy này" : "")
                + " · từ " + MOMENT.format(session.startedAt()));
        var line = new Div(what);
        line.addClassName("gu-task");
        what.addClassName("gu-task-text");
        if (session.id() != here) {
            line.add(new Button("Đăng xuất máy này", click -> {
                beans.sessions().signOut(signedIn.actor(), session.id());
                Notices.done("Đã đăng xuất máy đó.");
                show();
            }));
        }
        return line;
    }

    private static Div card(String title, Component... parts) {
        var card = new Div(new H2(title));
        card.add(parts);
        card.addClassNames("gu-card", "gu-cards-column");
        return card;
    }
}
