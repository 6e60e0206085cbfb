package vn.giaouoc.ui.organisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.organisation.directory.UnitPage;
import vn.giaouoc.app.organisation.directory.UnitPages;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.organisation.event.EventDialogs;
import vn.giaouoc.ui.organisation.succession.SuccessionDialogs;
import vn.giaouoc.ui.shell.MainLayout;
import vn.giaouoc.ui.shell.Needs;
import vn.giaouoc.ui.shell.SignedIn;

/** A unit's page: how it stands, what happened to it, where its members work, and what may be decided about it. */
@Prototype
@Route(value = "to-chuc/:id([0-9]+)", layout = MainLayout.class)
@Needs(Authority.SEE_FIGURES)
@StyleSheet("context://giaouoc/organisation.css")
public class OrganisationView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient UnitPages pages;
    private final transient EventDialogs dialogs;
    private final transient SuccessionDialogs successions;
    private final transient Workplaces workplaces;
    private final transient SignedIn signedIn;
    private String title = "Đơn vị";

    OrganisationView(
            UnitPages pages,
            EventDialogs dialogs,
            SuccessionDialogs successions,
            Workplaces workplaces,
            SignedIn signedIn) {
        this.pages = pages;
        this.dialogs = dialogs;
        this.successions = successions;
        this.workplaces = workplaces;
        this.signedIn = signedIn;
        addClassName("gu-view");
        setPadding(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().getLong("id").orElse(0L), 0);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(long id, int tab) {
        removeAll();
        UnitPage page;
        try {
            page = pages.page(signedIn.actor(), id);
        } catch (Refusal refusal) {
            add(new H1("Đơn vị"), new Div(refusal.sentence()), new Anchor("to-chuc", "Về cây tổ chức"));
            return;
        }
        title = page.line().shortName();
        var sections = new TabSheet();
        sections.setWidthFull();
        sections.add("Thông tin", new UnitFacts(page));
        sections.add("Lịch sử", new UnitHistory(page, dialogs, () -> show(id, 1)));
        sections.add("Phòng ban, đơn vị sử dụng lao động", workplaces.section(page));
        sections.setSelectedIndex(tab);
        add(way(page), header(page), actions(page, () -> show(id, tab)), sections);
    }

    private static Component way(UnitPage page) {
        var nav = new Nav();
        nav.addClassName("gu-org-way");
        nav.getElement().setAttribute("aria-label", "Đường dẫn đơn vị");
        nav.add(new Anchor("to-chuc", "Tổ chức"));
        page.above().forEach(above -> nav.add(new Span(" › "), new Anchor("to-chuc/" + above.id(), above.name())));
        return nav;
    }

    private static Component header(UnitPage page) {
        var header = new Div(new H1(page.line().name()));
        header.setWidthFull();
        var ended = page.ended();
        header.add(
                ended == null
                        ? new StatusBadge(StatusBadge.Mood.DONE, "Đang hoạt động")
                        : new StatusBadge(
                                StatusBadge.Mood.IDLE, "Đã kết thúc hoạt động từ ngày " + Figures.day(ended)));
        return header;
    }

    private Component actions(UnitPage page, Runnable reload) {
        var actions = new Div();
        actions.addClassName("gu-org-actions");
        if (page.may().foundBelow()) {
            var found = new Button("Thành lập đơn vị trực thuộc", click -> dialogs.found(page, reload));
            found.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(found);
        }
        if (page.may().decide() && page.ended() == null) {
            actions.add(new Button("Đổi tên", click -> dialogs.rename(page, reload)));
            actions.add(new Button("Tổ chức lại", click -> successions.choose(page, reload)));
            if (!page.above().isEmpty()) {
                var dissolve = new Button("Giải thể", click -> dialogs.dissolve(page, reload));
                dissolve.addThemeVariants(ButtonVariant.LUMO_ERROR);
                actions.add(new Button("Chuyển giao", click -> dialogs.transfer(page, reload)), dissolve);
            }
        }
        actions.setVisible(actions.getElement().getChildCount() > 0);
        return actions;
    }
}
