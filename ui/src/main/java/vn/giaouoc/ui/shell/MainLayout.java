package vn.giaouoc.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import vn.giaouoc.app.common.Actor;

/** The frame of every view: header (where am I, as whom, for which unit), and the menu of what this person may open. */
@Prototype
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final Span where = new Span();

    MainLayout(SignedIn signedIn, List<MenuRule> rules) {
        setPrimarySection(Section.NAVBAR);
        var bar = new Div();
        bar.addClassName("gu-bar");
        where.addClassName("gu-where");
        if (signedIn.present()) {
            bar.add(toggle(), brand(), where, person(signedIn.actor()));
            addToDrawer(menu(signedIn.actor(), rules));
        } else {
            var signIn = new Anchor("/dang-nhap", "Đăng nhập");
            signIn.addClassName("gu-bar-link");
            bar.add(brand(), where, signIn);
            setDrawerOpened(false);
        }
        addToNavbar(bar);
    }

    private static Component toggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel("Mở hoặc đóng bảng chọn");
        return toggle;
    }

    private static Component brand() {
        var brand = new Anchor("/", "Giao Ước");
        brand.addClassName("gu-brand");
        return brand;
    }

    private static Component person(Actor actor) {
        var office = actor.grants().isEmpty()
                ? "Đoàn viên"
                : actor.grants().getFirst().title();
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        bar.addClassName("gu-who");
        MenuItem item = bar.addItem(new Icon("vaadin", "user"));
        item.setAriaLabel("Tài khoản của " + actor.name());
        var about = item.getSubMenu().addItem(actor.name() + " · " + office);
        about.setEnabled(false);
        item.getSubMenu().addItem("Tài khoản của tôi", click -> go("tai-khoan-cua-toi"));
        item.getSubMenu()
                .addItem(
                        "Đăng xuất",
                        click -> click.getSource()
                                .getUI()
                                .ifPresent(ui -> ui.getPage().setLocation("/dang-xuat")));
        return bar;
    }

    private static void go(String path) {
        com.vaadin.flow.component.UI.getCurrent().navigate(path);
    }

    private static Component menu(Actor actor, List<MenuRule> rules) {
        var menu = new SideNav("Bảng chọn");
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.menuClass() == null || offered(actor, entry.menuClass(), rules))
                .map(MainLayout::item)
                .forEach(menu::addItem);
        menu.addClassName("gu-menu");
        return menu;
    }

    private static boolean offered(Actor actor, Class<?> view, List<MenuRule> rules) {
        return SessionRules.mayOpen(actor, view) && rules.stream().noneMatch(rule -> rule.hides(actor, view));
    }

    private static SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(entry.title(), entry.path());
        if (entry.icon() != null) {
            item.setPrefixComponent(new Icon(entry.icon()));
        }
        return item;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var content = getContent();
        var title = content == null ? null : content.getClass().getAnnotation(com.vaadin.flow.router.PageTitle.class);
        var words = content instanceof HasDynamicTitle dynamic
                ? dynamic.getPageTitle()
                : title == null ? "" : title.value();
        where.setText(words);
    }
}
