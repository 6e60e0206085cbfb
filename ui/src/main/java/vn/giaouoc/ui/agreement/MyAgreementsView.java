package vn.giaouoc.ui.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import vn.giaouoc.app.agreement.list.MyAgreement;
import vn.giaouoc.app.agreement.list.MyAgreements;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.ui.agreement.words.States;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.shell.MainLayout;
import vn.giaouoc.ui.shell.SignedIn;

/** What waits for the head of a department on his or her own phone, and what was signed before. */
@Prototype
@Route(value = "giao-uoc-cua-toi", layout = MainLayout.class)
@PageTitle("Giao ước của phòng tôi")
@Menu(title = "Giao ước của phòng tôi", order = 3, icon = "vaadin:pencil")
@StyleSheet("context://giaouoc/agreement.css")
public class MyAgreementsView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    MyAgreementsView(MyAgreements agreements, SignedIn signedIn) {
        addClassNames("gu-view", "gu-reading", "gu-ag");
        setPadding(false);
        var actor = signedIn.actor();
        var all = agreements.of(actor);
        add(new H1("Giao ước của phòng tôi"));
        if (all.isEmpty()) {
            add(Blocks.empty(nothing(agreements, actor)));
            return;
        }
        var waiting = all.stream().filter(MyAgreement::waiting).toList();
        add(
                waiting.isEmpty()
                        ? Blocks.empty("Hiện không có giao ước nào chờ anh/chị.")
                        : list("Đang chờ anh/chị", waiting));
        var others = all.stream().filter(one -> !one.waiting()).toList();
        if (!others.isEmpty()) {
            add(list("Đã qua và đang thực hiện", others));
        }
    }

    private static String nothing(MyAgreements agreements, Actor actor) {
        return agreements.isHead(actor)
                ? "Chưa có giao ước nào được gửi tới phòng, ban, tổ của anh/chị. Khi có, giao ước sẽ hiện ở đây."
                : "Trang này dành cho người đứng đầu phòng, ban, tổ. Anh/chị hiện không giữ chức danh đó; nếu vừa được giao,"
                        + " nhờ chủ tịch công đoàn ghi chức danh trên cổng.";
    }

    private static Component list(String title, List<MyAgreement> agreements) {
        var column = new Div();
        column.addClassName("gu-cards-column");
        agreements.forEach(one -> column.add(card(one)));
        return Blocks.section(title, column);
    }

    private static Component card(MyAgreement one) {
        var line = one.line();
        var card = Blocks.card(
                new H3(one.mine().getFirst().name() + " · năm " + line.year()),
                new Div("Với " + one.others()),
                Blocks.row(States.badge(one.mine().getFirst().step()), Blocks.muted(line.stateText())),
                new Div(one.sentence()));
        one.mine().stream()
                .map(MyAgreement.Mine::holder)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .ifPresent(holder -> card.add(Blocks.muted("Ký thay " + holder + " theo ủy quyền.")));
        card.add(buttons(one));
        return card;
    }

    /** Reading and answering happens here, signing on the page that asks for the PIN. */
    private static Component buttons(MyAgreement one) {
        var row = Blocks.row();
        var read = Blocks.button(
                "giao-uoc/" + one.line().id(), one.waiting() ? one.wanted().verb() : "Mở");
        switch (one.wanted()) {
            case SIGN, CONFIRM -> {
                var sign = new Anchor("/g/#" + one.code(), one.wanted().verb());
                sign.setRouterIgnore(true);
                sign.addClassNames("gu-button", "gu-button-primary");
                row.add(sign, Blocks.button("giao-uoc/" + one.line().id(), "Xem cả giao ước"));
            }
            case ANSWER -> {
                read.addClassName("gu-button-primary");
                row.add(read);
            }
            case NOTHING -> row.add(read);
        }
        return row;
    }
}
