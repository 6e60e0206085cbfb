package vn.giaouoc.ui.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.giaouoc.app.access.office.OfficeTable;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.access.office.OfficeLine;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.ui.common.Downloads;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;
import vn.giaouoc.ui.shell.MainLayout;
import vn.giaouoc.ui.shell.Needs;
import vn.giaouoc.ui.shell.SignedIn;

/** Who holds which office in the own subtree, until when, and whether he or she can sign in. */
@Prototype
@Needs(Authority.KEEP_ACCOUNTS)
@Route(value = "tai-khoan", layout = MainLayout.class)
@PageTitle("Tài khoản và chức vụ")
@Menu(title = "Tài khoản và chức vụ", order = 80, icon = "vaadin:users")
public class AccountsView extends VerticalLayout {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 30;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final transient AccountDeskBeans desk;
    private final transient SignedIn signedIn;
    private final transient Times times;
    private final TextField words = new TextField("Tìm theo tên người, đơn vị hoặc tên đăng nhập");
    private final Checkbox ended = new Checkbox("Cả người đã thôi giữ chức vụ (5 năm)");
    private final Div cards = new Div();
    private final Button more = new Button("Xem thêm");
    private int shown;

    AccountsView(AccountDeskBeans desk, OfficeTable table, SignedIn signedIn, Times times) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.times = times;
        addClassName("gu-view");
        cards.addClassName("gu-cards");
        more.addClickListener(click -> append());
        add(
                new H1("Tài khoản và chức vụ"),
                new Paragraph("Quyền đi theo chức vụ, đơn vị và nhiệm kỳ. Thay đổi ở đây có hiệu lực ngay."),
                actions(),
                filters(),
                cards,
                more,
                Downloads.table(() -> table.of(signedIn.actor(), words.getValue(), ended.getValue())));
        show();
    }

    private Component actions() {
        var give = new Button(
                "Trao chức vụ",
                click -> GiveOfficeDialog.of(desk, signedIn.actor(), times.today(), this::show)
                        .open());
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return give;
    }

    private Component filters() {
        words.setWidth("min(100%, 480px)");
        words.setClearButtonVisible(true);
        words.setPlaceholder("Không cần gõ dấu");
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(event -> show());
        ended.addValueChangeListener(event -> show());
        var filters = new Div(words, ended);
        filters.setWidthFull();
        return filters;
    }

    private void show() {
        cards.removeAll();
        shown = 0;
        append();
    }

    private void append() {
        var lines = desk.book().search(signedIn.actor(), words.getValue(), ended.getValue(), shown, PAGE + 1);
        lines.stream().limit(PAGE).map(this::card).forEach(cards::add);
        shown += Math.min(lines.size(), PAGE);
        more.setVisible(lines.size() > PAGE);
        if (shown == 0) {
            var empty = new Div("Không có ai khớp. Anh/chị thử bớt chữ, hoặc bấm \"Trao chức vụ\".");
            empty.addClassName("gu-empty");
            cards.add(empty);
        }
    }

    private Component card(OfficeLine line) {
        var login = line.login();
        var open = new Button(
                "Chức vụ và tài khoản",
                click -> OfficeDialog.of(desk, signedIn.actor(), line, times.today(), this::show)
                        .open());
        open.setAriaLabel("Chức vụ và tài khoản của " + line.name());
        var card = new Div(
                new H3(line.name()),
                new Div(line.title()
                        + (line.department() == null ? "" : " · " + line.department())
                        + (line.employer() == null ? "" : " · " + line.employer())),
                new Div(line.unit()),
                muted(term(line.validFrom(), line.validTo()) + " · QĐ " + line.decisionNumber()),
                muted(login == null ? "Chưa có tên đăng nhập" : "Tên đăng nhập: " + login),
                new StatusBadge(
                        mood(line.state(times.today())),
                        line.state(times.today()).label()),
                new Div(open));
        card.addClassName("gu-card");
        return card;
    }

    private static Span muted(String text) {
        var span = new Span(new Div(text));
        span.addClassNames("gu-muted", "gu-small");
        return span;
    }

    private static String term(LocalDate from, LocalDate to) {
        return "Từ " + DAY.format(from)
                + (to.equals(Ids.STILL) ? ", chưa định ngày thôi" : " đến hết " + DAY.format(to.minusDays(1)));
    }

    private static Mood mood(OfficeLine.State state) {
        return switch (state) {
            case HELD -> Mood.DONE;
            case COMING, FIRST_PASSWORD -> Mood.UNDER_WAY;
            case NO_ACCOUNT -> Mood.ATTENTION;
            case DISABLED -> Mood.BAD;
            case ENDED -> Mood.IDLE;
        };
    }
}
