package vn.giaouoc.ui.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import vn.giaouoc.app.agreement.Agreements;
import vn.giaouoc.app.agreement.history.Histories;
import vn.giaouoc.app.agreement.list.AgreementDesk;
import vn.giaouoc.app.agreement.list.MyAgreements;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.agreement.life.LifeLine;
import vn.giaouoc.ui.agreement.part.AgreementPart;
import vn.giaouoc.ui.agreement.part.OpenAgreement;
import vn.giaouoc.ui.agreement.part.Section;
import vn.giaouoc.ui.agreement.words.States;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.shell.MainLayout;
import vn.giaouoc.ui.shell.SignedIn;

/** One agreement from draft to judgement: where it stands, what waits for this person, and its parts. */
@Prototype
@Route(value = "giao-uoc/:id([0-9]{1,18})", layout = MainLayout.class)
@PageTitle("Giao ước thi đua")
@StyleSheet("context://giaouoc/agreement.css")
public class AgreementView extends VerticalLayout implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Beans beans;
    private final transient List<AgreementPart> parts;
    private final transient NextActions actions;
    private final transient SignedIn signedIn;

    /** What the page is read from. */
    @Singleton
    record Beans(Agreements agreements, AgreementDesk desk, MyAgreements mine, Histories histories) {}

    AgreementView(Beans beans, List<AgreementPart> parts, NextActions actions, SignedIn signedIn) {
        this.beans = beans;
        this.parts = parts.stream()
                .sorted(Comparator.comparing(AgreementPart::section))
                .toList();
        this.actions = actions;
        this.signedIn = signedIn;
        addClassNames("gu-view", "gu-ag");
        setPadding(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = Long.parseLong(event.getRouteParameters().get("id").orElse("0"));
        var query = event.getLocation().getQueryParameters();
        int number = query.getSingleParameter("ban")
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
        show(id, number, query.getSingleParameter("muc").orElse(""));
    }

    private void show(long id, int number, String section) {
        removeAll();
        try {
            var open = open(id, number, section);
            var part = part(open, section);
            add(crumbs(open), header(open), new LifeLine(steps(open, number)));
            add(actions.of(open));
            add(tabs(open, part), part.show(open));
        } catch (Refusal refusal) {
            add(
                    new H1("Chưa mở được giao ước này"),
                    Blocks.empty(refusal.sentence()),
                    new Anchor("giao-uoc-cua-toi", "Về giao ước của phòng tôi"));
        }
    }

    private OpenAgreement open(long id, int number, String section) {
        var actor = signedIn.actor();
        var page = number == 0
                ? beans.agreements().page(actor, id)
                : beans.agreements().page(actor, id, number);
        return new OpenAgreement(
                page,
                beans.desk().line(actor, id),
                beans.mine().of(actor, id).orElse(null),
                signedIn,
                () -> show(id, number, section));
    }

    private List<vn.giaouoc.app.agreement.history.LifeStep> steps(OpenAgreement open, int number) {
        return beans.histories().of(open.actor(), open.id(), number).steps();
    }

    private AgreementPart part(OpenAgreement open, String key) {
        var wanted = Section.of(open.line().next().part());
        return shown(open).stream()
                .filter(part -> part.section().key().equals(key))
                .findFirst()
                .or(() -> shown(open).stream()
                        .filter(part -> open.keeper() && part.section() == wanted)
                        .findFirst())
                .orElseGet(() -> shown(open).getFirst());
    }

    private List<AgreementPart> shown(OpenAgreement open) {
        return parts.stream().filter(part -> part.shows(open)).toList();
    }

    private static Component crumbs(OpenAgreement open) {
        var nav = new Nav();
        nav.addClassName("gu-row");
        nav.getElement().setAttribute("aria-label", "Đường dẫn");
        var page = open.page();
        if (open.actor().mayAnywhere(Authority.SEE_FIGURES)) {
            nav.add(new Anchor(
                    "giao-uoc?don-vi=" + page.unitId() + "&cuoc-van-dong=" + page.campaignId() + "&nam=" + page.year(),
                    "‹ Giao ước năm " + page.year()));
        } else {
            nav.add(new Anchor("giao-uoc-cua-toi", "‹ Giao ước của phòng tôi"));
        }
        return nav;
    }

    private static Component header(OpenAgreement open) {
        var page = open.page();
        var version = page.version();
        var state = open.latest() ? open.line().state() : version.state();
        var header = Blocks.section(page.title());
        header.removeAll();
        header.add(
                new H1(page.title()),
                Blocks.muted(page.unit() + " · năm " + page.year() + " · mã " + page.codeShown()),
                Blocks.row(
                        States.badge(state),
                        Blocks.muted(version.number() == 1 ? "" : "bản sửa đổi số " + version.number())));
        if (!open.latest()) {
            header.add(Blocks.told("Anh/chị đang xem bản " + version.number() + ", không phải bản mới nhất."));
        }
        return header;
    }

    private Component tabs(OpenAgreement open, AgreementPart shown) {
        var tabs = new Nav();
        tabs.addClassName("gu-ag-tabs");
        tabs.getElement().setAttribute("aria-label", "Các phần của giao ước");
        for (var part : shown(open)) {
            long waiting = part.waiting(open);
            var tab = new Anchor(
                    open.path(part.section()), part.section().label() + (waiting == 0 ? "" : " (" + waiting + ")"));
            if (part == shown) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(tab);
        }
        return tabs;
    }
}
