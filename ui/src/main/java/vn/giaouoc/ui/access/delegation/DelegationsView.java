package vn.giaouoc.ui.access.delegation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import vn.giaouoc.app.access.delegation.OwnDelegations;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.ui.shell.MainLayout;
import vn.giaouoc.ui.shell.SignedIn;

/** Who may sign in my place from when to when, and in whose place I may sign. */
@Prototype
@Route(value = "uy-quyen-ky", layout = MainLayout.class)
@PageTitle("Ủy quyền ký")
public class DelegationsView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    private final transient DelegationBeans beans;
    private final transient DelegationDialogs dialogs;
    private final transient SignedIn signedIn;
    private final transient Times times;

    DelegationsView(DelegationBeans beans, DelegationDialogs dialogs, SignedIn signedIn, Times times) {
        this.beans = beans;
        this.dialogs = dialogs;
        this.signedIn = signedIn;
        this.times = times;
        addClassNames("gu-view", "gu-reading");
        show();
    }

    private void show() {
        removeAll();
        var own = beans.book().own(signedIn.actor());
        add(new H1("Ủy quyền ký"));
        if (own.empty()) {
            add(empty(
                    "Anh/chị không giữ chức danh nào ký giao ước thi đua, và không ai ủy quyền cho anh/chị ký thay."));
            return;
        }
        add(new Paragraph(
                "Ủy quyền chỉ gồm việc ký giao ước thi đua, không gồm quyền xem danh sách hay số liệu. Người được"
                        + " ủy quyền không ủy quyền lại cho người khác."));
        if (!own.offices().isEmpty() || !own.given().isEmpty()) {
            add(new H2("Ai ký thay tôi"), given(own));
        }
        if (!own.received().isEmpty()) {
            add(new H2("Tôi ký thay ai"), received(own));
        }
    }

    private Component given(OwnDelegations own) {
        var cards = cards();
        if (own.offices().isEmpty()) {
            cards.add(new Paragraph("Hôm nay anh/chị không giữ chức danh nào để ủy quyền."));
        } else {
            var give = new Button(
                    "Ủy quyền cho một người",
                    click -> GiveDelegationDialog.of(beans, signedIn.actor(), own.offices(), times.today(), this::show)
                            .open());
            give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            var titles = String.join(
                    " · ", own.offices().stream().map(office -> office.title()).toList());
            cards.add(new Paragraph("Chức danh của anh/chị: " + titles), give);
        }
        if (own.given().isEmpty()) {
            cards.add(empty("Chưa ủy quyền cho ai. Khi vắng mặt, anh/chị ủy quyền cho một người cùng đơn vị ký thay."));
        }
        own.given()
                .forEach(line ->
                        cards.add(DelegationCard.given(line, times.today(), () -> dialogs.revoke(line, this::show))));
        return cards;
    }

    private Component received(OwnDelegations own) {
        var cards = cards();
        own.received().forEach(line -> cards.add(DelegationCard.received(line, times.today())));
        return cards;
    }

    private static Div cards() {
        var cards = new Div();
        cards.addClassName("gu-cards-column");
        cards.setWidthFull();
        return cards;
    }

    private static Component empty(String sentence) {
        var empty = new Div(sentence);
        empty.addClassName("gu-empty");
        return empty;
    }
}
