package vn.giaouoc.ui.organisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.List;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.directory.OrganisationDirectory;
import vn.giaouoc.app.organisation.directory.UnitLine;
import vn.giaouoc.app.organisation.directory.UnitPages;
import vn.giaouoc.app.organisation.directory.UnitQuestion;
import vn.giaouoc.app.organisation.directory.UnitTable;
import vn.giaouoc.ui.common.Days;
import vn.giaouoc.ui.common.Downloads;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.shell.MainLayout;
import vn.giaouoc.ui.shell.Needs;
import vn.giaouoc.ui.shell.SignedIn;

/** The tree as of a day: a table on the desk, cards on the phone, and search that needs no diacritics. */
@Prototype
@Route(value = "to-chuc", layout = MainLayout.class)
@PageTitle("Tổ chức")
@Menu(title = "Tổ chức", order = 30, icon = "vaadin:sitemap")
@Needs(Authority.SEE_FIGURES)
@StyleSheet("context://giaouoc/organisation.css")
public class OrganisationTreeView extends VerticalLayout implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int FOUND_MOST = 50;
    private static final int CARDS = 50;

    private final transient OrganisationDirectory directory;
    private final transient UnitPages pages;
    private final transient UnitTable table;
    private final transient SignedIn signedIn;
    private final LocalDate today;

    OrganisationTreeView(
            OrganisationDirectory directory, UnitPages pages, UnitTable table, SignedIn signedIn, Times times) {
        this.directory = directory;
        this.pages = pages;
        this.table = table;
        this.signedIn = signedIn;
        this.today = times.today();
        addClassName("gu-view");
        setPadding(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = TreeAddress.of(event.getLocation(), today);
        removeAll();
        add(new H1("Tổ chức công đoàn"), controls(address));
        if (address.search().isEmpty()) {
            tree(address);
        } else {
            found(address);
        }
    }

    private Component controls(TreeAddress address) {
        var search = new TextField("Tìm đơn vị");
        search.setPlaceholder("gõ không dấu cũng được, ví dụ: trung tam y te");
        search.setValue(address.search());
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(500);
        search.addValueChangeListener(
                change -> address.searching(change.getValue()).open(today));
        var day = Days.picker("Xem theo ngày", address.day());
        day.setHelperText("Cây tổ chức đúng như vào ngày này");
        day.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                address.on(change.getValue()).open(today);
            }
        });
        var controls = new Div(search, day);
        controls.addClassName("gu-org-controls");
        if (!address.day().equals(today)) {
            var now = new Anchor(address.on(today).href(today), "Về hôm nay, " + Figures.day(today));
            now.addClassName("gu-button");
            controls.add(now);
        }
        return controls;
    }

    private void found(TreeAddress address) {
        var lines = directory.search(signedIn.actor(), address.search(), address.day(), FOUND_MOST);
        if (lines.isEmpty()) {
            add(empty("Không tìm thấy đơn vị nào có tên chứa \"%s\" vào ngày %s. Anh/chị thử ít chữ hơn hoặc đổi ngày."
                    .formatted(address.search(), Figures.day(address.day()))));
            return;
        }
        var count = lines.size() == FOUND_MOST
                ? "Hiện %d đơn vị đầu tiên; gõ thêm chữ để thu hẹp, hoặc tải Excel để có tất cả.".formatted(FOUND_MOST)
                : "Tìm thấy %d đơn vị.".formatted(lines.size());
        add(new Paragraph(count), new UnitCards(lines, line -> below(address, line)), file(address));
    }

    private void tree(TreeAddress address) {
        var unit = address.unit();
        if (unit != null) {
            add(way(address, unit));
        }
        var lines = unit == null
                ? directory.tops(signedIn.actor(), address.day())
                : directory.children(signedIn.actor(), unit, address.day(), 0, Integer.MAX_VALUE);
        if (lines.isEmpty()) {
            add(empty(
                    unit == null
                            ? "Ngày %s đơn vị của anh/chị chưa có trong hệ thống tổ chức. Anh/chị chọn ngày khác."
                                    .formatted(Figures.day(address.day()))
                            : "Ngày %s không có đơn vị nào bên dưới.".formatted(Figures.day(address.day()))));
            return;
        }
        add(new OrganisationGrid(directory, signedIn, address.day(), lines), cards(address, lines), file(address));
    }

    private Component file(TreeAddress address) {
        return Downloads.table(
                () -> table.of(signedIn.actor(), new UnitQuestion(address.day(), address.unit(), address.search())));
    }

    private Component cards(TreeAddress address, List<UnitLine> lines) {
        var cards = new UnitCards(lines.subList(0, Math.min(CARDS, lines.size())), line -> below(address, line));
        var all = new Div(cards);
        all.addClassName("gu-org-cards");
        if (lines.size() > CARDS) {
            var more = new Button("Xem thêm %s đơn vị".formatted(Figures.number(lines.size() - CARDS)));
            more.setWidthFull();
            more.addClickListener(click -> {
                cards.more(lines.subList(CARDS, lines.size()), line -> below(address, line));
                all.remove(more);
            });
            all.add(more);
        }
        return all;
    }

    private Component way(TreeAddress address, long unit) {
        var page = pages.page(signedIn.actor(), unit);
        var nav = new Nav();
        nav.addClassName("gu-org-way");
        nav.getElement().setAttribute("aria-label", "Đường dẫn đơn vị");
        nav.add(new Anchor(address.at(null).href(today), "Tổ chức của tôi"), new Span(" › "));
        nav.add(new Anchor("to-chuc/" + unit, page.line().name()));
        return nav;
    }

    private String below(TreeAddress address, UnitLine line) {
        return address.at(line.number()).href(today);
    }

    private static Component empty(String sentence) {
        var empty = new Div(sentence);
        empty.addClassName("gu-empty");
        return empty;
    }
}
