package vn.giaouoc.ui.member;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.member.MemberList;
import vn.giaouoc.app.member.MemberTable;
import vn.giaouoc.app.member.MemberUnits;
import vn.giaouoc.app.member.MemberUnits.Unit;
import vn.giaouoc.db.member.list.MemberLine;
import vn.giaouoc.db.member.list.MemberQuery;
import vn.giaouoc.db.member.list.MemberState;
import vn.giaouoc.db.organisation.workplace.Department;
import vn.giaouoc.ui.common.Downloads;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.shell.MainLayout;
import vn.giaouoc.ui.shell.Needs;
import vn.giaouoc.ui.shell.SignedIn;

/** The members of a unit: searched as one types, a table on the desk, cards on the phone. */
@Route(value = MembersAddress.PATH, layout = MainLayout.class)
@PageTitle("Đoàn viên")
@Menu(title = "Đoàn viên", order = 10, icon = "vaadin:users")
@Needs(Authority.SEE_MEMBERS)
@StyleSheet("context://giaouoc/member.css")
@Prototype
public class MembersView extends VerticalLayout implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient MemberList list;
    private final transient MemberTable table;
    private final transient MemberUnits units;
    private final transient MemberDeeds deeds;
    private final transient SignedIn signedIn;
    private final Paragraph total = new Paragraph();
    private final Div nobody = new Div();
    private @Nullable transient DataProvider<MemberLine, ?> lines;
    private transient MembersAddress address = new MembersAddress(0, MemberQuery.ALL);

    public MembersView(MemberList list, MemberTable table, MemberUnits units, MemberDeeds deeds, SignedIn signedIn) {
        this.list = list;
        this.table = table;
        this.units = units;
        this.deeds = deeds;
        this.signedIn = signedIn;
        addClassNames("gu-view", "gu-members");
        setPadding(false);
        total.addClassNames("gu-muted", "gu-small");
        nobody.addClassName("gu-empty");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var own = units.seen(signedIn.actor());
        if (own.isEmpty()) {
            add(new H1("Đoàn viên"), new Paragraph("Anh/chị không phụ trách danh sách đoàn viên của đơn vị nào."));
            return;
        }
        address = MembersAddress.read(
                event.getLocation().getQueryParameters(), own.getFirst().id());
        boolean keeps = units.keeps(signedIn.actor(), address.unit());
        var provider =
                DataProvider.<MemberLine>fromCallbacks(
                        query -> list
                                .page(
                                        signedIn.actor(),
                                        address.unit(),
                                        address.query(),
                                        query.getOffset(),
                                        query.getLimit())
                                .stream(),
                        query -> counted());
        lines = provider;
        MemberMenu.Maker menus = menus(keeps);
        var grid = new MemberGrid(menus, address.query(), (sort, down) -> change(query -> query.by(sort, down)));
        grid.setItems(provider);
        var cards = new MemberCards(menus);
        cards.setDataProvider(provider);
        var file = Downloads.table(() -> table.of(signedIn.actor(), address.unit(), address.query()));
        add(header(own, keeps), filters(), total, nobody, grid, cards, file);
    }

    private MemberMenu.Maker menus(boolean keeps) {
        var choices = deeds.choices(address.unit(), this::refresh);
        return line -> keeps ? new MemberMenu(line, choices) : MemberMenu.none();
    }

    private Component header(List<Unit> own, boolean keeps) {
        var header = new Div(new H1("Đoàn viên"));
        header.addClassName("gu-members-header");
        if (own.size() > 1) {
            header.add(unitPicker(own));
        }
        if (keeps) {
            var add = new Button(
                    "Thêm đoàn viên", VaadinIcon.PLUS.create(), press -> deeds.add(address.unit(), this::refresh));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            var transfers = new Anchor("chuyen-sinh-hoat?don-vi=" + address.unit(), "Chuyển sinh hoạt");
            transfers.addClassName("gu-button");
            var intake = new Anchor("nhap-danh-sach", "Nhập từ bảng tính");
            intake.addClassName("gu-button");
            header.add(add, intake, transfers);
        }
        return header;
    }

    private Component unitPicker(List<Unit> own) {
        var picker = new ComboBox<Unit>("Đơn vị", own);
        picker.setItemLabelGenerator(Unit::name);
        own.stream().filter(unit -> unit.id() == address.unit()).findFirst().ifPresent(picker::setValue);
        picker.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                UI.getCurrent()
                        .navigate(
                                MembersView.class,
                                new MembersAddress(change.getValue().id(), MemberQuery.ALL).parameters());
            }
        });
        return picker;
    }

    private Component filters() {
        var search = new TextField("Tìm theo tên, điện thoại, mã số");
        search.setPlaceholder("ví dụ: dang dinh dat");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> change(query -> query.text(change.getValue())));
        var departments = units.departments(signedIn.actor(), address.unit());
        var department = new ComboBox<Department>("Phòng, ban", departments);
        department.setItemLabelGenerator(Department::name);
        department.setPlaceholder("Tất cả");
        department.setClearButtonVisible(true);
        departments.stream()
                .filter(each -> Long.valueOf(each.id()).equals(address.query().departmentId()))
                .findFirst()
                .ifPresent(department::setValue);
        department.addValueChangeListener(change -> change(query ->
                query.in(change.getValue() == null ? null : change.getValue().id())));
        var state = new Select<MemberState>();
        state.setLabel("Tình trạng");
        state.setItems(MemberState.values());
        state.setItemLabelGenerator(MemberState::label);
        state.setValue(address.query().state());
        state.addValueChangeListener(change -> change(query -> query.state(change.getValue())));
        var filters = new Div(search, department, state);
        filters.addClassName("gu-members-filters");
        return filters;
    }

    private int counted() {
        int count = list.count(signedIn.actor(), address.unit(), address.query());
        total.setText(Figures.number(count) + " người, thứ tự "
                + address.query().sort().label() + ".");
        nobody.setVisible(count == 0);
        nobody.setText(
                address.query().equals(MemberQuery.ALL)
                        ? "Chưa có đoàn viên nào. Nhập danh sách từ tệp bảng tính, hoặc bấm Thêm đoàn viên để ghi từng"
                                + " người."
                        : "Không có ai khớp. Anh/chị xóa bớt chữ tìm kiếm hoặc bỏ bộ lọc để xem tất cả.");
        return count;
    }

    private void change(UnaryOperator<MemberQuery> wanted) {
        address = address.with(wanted.apply(address.query()));
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(MembersAddress.PATH, address.parameters()));
        refresh();
    }

    private void refresh() {
        var provider = lines;
        if (provider != null) {
            provider.refreshAll();
        }
    }
}
