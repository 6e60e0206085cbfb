package vn.giaouoc.ui.member.movement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.List;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.member.MemberUnits;
import vn.giaouoc.app.member.MemberUnits.Unit;
import vn.giaouoc.app.member.transfer.TransferInbox;
import vn.giaouoc.app.member.transfer.TransferLine;
import vn.giaouoc.app.member.transfer.TransferService;
import vn.giaouoc.db.member.TransferState;
import vn.giaouoc.db.organisation.workplace.Department;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;
import vn.giaouoc.ui.shell.MainLayout;
import vn.giaouoc.ui.shell.Needs;
import vn.giaouoc.ui.shell.Notices;
import vn.giaouoc.ui.shell.SignedIn;

/** Who is coming and who is going; what waits for this unit's answer stands first. */
@Route(value = "chuyen-sinh-hoat", layout = MainLayout.class)
@PageTitle("Chuyển sinh hoạt")
@Menu(title = "Chuyển sinh hoạt", order = 12, icon = "vaadin:exchange")
@Needs(Authority.KEEP_MEMBERS)
@StyleSheet("context://giaouoc/member.css")
@Prototype
public class TransfersView extends VerticalLayout implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient TransferService transfers;
    private final transient TransferInbox inbox;
    private final transient MemberUnits units;
    private final transient SignedIn signedIn;
    private final Div coming = new Div();
    private final Div going = new Div();
    private long unit;

    public TransfersView(TransferService transfers, TransferInbox inbox, MemberUnits units, SignedIn signedIn) {
        this.transfers = transfers;
        this.inbox = inbox;
        this.units = units;
        this.signedIn = signedIn;
        addClassNames("gu-view", "gu-members");
        setPadding(false);
        coming.addClassName("gu-cards");
        going.addClassName("gu-cards");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var own = units.seen(signedIn.actor()).stream()
                .filter(each -> units.keeps(signedIn.actor(), each.id()))
                .toList();
        if (own.isEmpty()) {
            add(new H1("Chuyển sinh hoạt"), new Paragraph("Anh/chị không phụ trách danh sách đoàn viên nào."));
            return;
        }
        unit = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("don-vi")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .filter(id -> own.stream().anyMatch(each -> each.id() == id))
                .orElse(own.getFirst().id());
        add(header(own), new H2("Chuyển đến"), coming, new H2("Chuyển đi"), going);
        refresh();
    }

    private Component header(List<Unit> own) {
        var header = new Div(new H1("Chuyển sinh hoạt"));
        header.addClassName("gu-members-header");
        if (own.size() > 1) {
            var picker = new ComboBox<Unit>("Đơn vị", own);
            picker.setItemLabelGenerator(Unit::name);
            own.stream().filter(each -> each.id() == unit).findFirst().ifPresent(picker::setValue);
            picker.addValueChangeListener(change -> {
                if (change.getValue() != null) {
                    UI.getCurrent()
                            .navigate(
                                    TransfersView.class,
                                    QueryParameters.of(
                                            "don-vi",
                                            Long.toString(change.getValue().id())));
                }
            });
            header.add(picker);
        }
        var ask = new Button(
                "Xin tiếp nhận đoàn viên",
                press -> new AskDialog(
                                unit,
                                wish -> done(
                                        () -> transfers.ask(signedIn.actor(), wish), "Đã gửi đề nghị tới đơn vị cũ."))
                        .open());
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        header.add(ask);
        return header;
    }

    private void refresh() {
        fill(
                coming,
                inbox.incoming(signedIn.actor(), unit),
                "Chưa có ai chuyển đến. Có giấy giới thiệu của đoàn viên mới thì" + " bấm Xin tiếp nhận đoàn viên.");
        fill(
                going,
                inbox.outgoing(signedIn.actor(), unit),
                "Chưa có ai chuyển đi. Lập đề nghị trong danh sách Đoàn viên,"
                        + " mục Chuyển sinh hoạt của từng người.");
    }

    private void fill(Div place, List<TransferLine> lines, String empty) {
        place.removeAll();
        if (lines.isEmpty()) {
            var nothing = new Div(empty);
            nothing.addClassName("gu-empty");
            place.add(nothing);
        }
        lines.stream()
                .sorted(Comparator.comparing(TransferLine::mineToAnswer).reversed())
                .forEach(line -> place.add(card(line)));
    }

    private Component card(TransferLine line) {
        var name = new H3(line.birth().isEmpty() ? line.name() : line.name() + " · " + line.birth());
        var way = new Div((line.incoming() ? "Từ " + line.fromName() : "Đến " + line.toName()) + ", từ ngày "
                + Figures.day(line.effectiveOn())
                + (line.paperNumber() == null ? "" : ", giấy giới thiệu số " + line.paperNumber()));
        var card = new Div(name, way, new StatusBadge(mood(line), line.state().label()));
        if (line.reason() != null) {
            card.add(new Div("Lý do: " + line.reason()));
        }
        card.addClassNames("gu-card", "gu-transfer");
        if (line.state().waiting()) {
            card.add(actions(line));
        }
        return card;
    }

    private Component actions(TransferLine line) {
        var actions = new Div();
        actions.addClassName("gu-transfer-actions");
        if (!line.mineToAnswer()) {
            actions.add(new Button(
                    "Hủy đề nghị",
                    press -> done(
                            () -> transfers.cancel(signedIn.actor(), line.id()),
                            "Đã hủy đề nghị chuyển " + line.name() + ".")));
            return actions;
        }
        var departments = line.incoming() ? units.departments(signedIn.actor(), unit) : List.<Department>of();
        var accept = new Button(
                line.incoming() ? "Tiếp nhận" : "Xác nhận cho chuyển",
                press -> new AcceptDialog(
                                line,
                                departments,
                                department -> done(
                                        () -> transfers.accept(signedIn.actor(), line.id(), department),
                                        line.name() + " đã chuyển sinh hoạt."))
                        .open());
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions.add(
                accept,
                new Button(
                        "Từ chối",
                        press -> new RefuseDialog(
                                        line.name(),
                                        reason -> done(
                                                () -> transfers.refuse(signedIn.actor(), line.id(), reason),
                                                "Đã từ chối và báo lý do."))
                                .open()));
        return actions;
    }

    private static Mood mood(TransferLine line) {
        if (line.mineToAnswer()) {
            return Mood.ATTENTION;
        }
        return line.state() == TransferState.ACCEPTED ? Mood.DONE : line.state().waiting() ? Mood.UNDER_WAY : Mood.IDLE;
    }

    private void done(Runnable deed, String sentence) {
        deed.run();
        Notices.done(sentence);
        refresh();
    }
}
