package vn.giaouoc.ui.activity;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.activity.book.ActivityPlaces.Place;
import vn.giaouoc.app.activity.book.ActivityQuestion;
import vn.giaouoc.app.activity.book.ActivityYear;
import vn.giaouoc.app.activity.issue.IssueLine;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.spreadsheet.table.SheetTable;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.activity.record.IssueCard;
import vn.giaouoc.ui.activity.record.IssueDeeds;
import vn.giaouoc.ui.activity.record.RecordDeeds;
import vn.giaouoc.ui.activity.record.RecordList;
import vn.giaouoc.ui.activity.record.RecordSheets;
import vn.giaouoc.ui.shell.MainLayout;
import vn.giaouoc.ui.shell.Needs;
import vn.giaouoc.ui.shell.SignedIn;

/** A unit's year: what it still lacks, how content people are, which issues are open, and everything that was kept. */
@Route(value = ActivityAddress.PATH, layout = MainLayout.class)
@PageTitle("Hoạt động trong năm")
@Menu(title = "Hoạt động trong năm", order = 8, icon = "vaadin:calendar-clock")
@Needs({Authority.KEEP_ACTIVITIES, Authority.SEE_FIGURES, Authority.SEE_MEMBERS})
@StyleSheet("context://giaouoc/activity.css")
@Prototype
public class ActivityView extends VerticalLayout implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ActivityParts parts;
    private final transient Deeds deeds;
    private final transient SignedIn signedIn;
    private final Div head = new Div();
    private final Div above = new Div();
    private final Div below = new Div();
    private transient ActivityAddress address = new ActivityAddress(0, 0, "", false, 0);
    private transient @Nullable RecordFilters filters;
    private transient @Nullable RecordList list;

    /** What may be done on the page. */
    @Singleton
    record Deeds(RecordDeeds records, IssueDeeds issues, RecordSheets sheets) {}

    ActivityView(ActivityParts parts, Deeds deeds, SignedIn signedIn) {
        this.parts = parts;
        this.deeds = deeds;
        this.signedIn = signedIn;
        addClassNames("gu-view", "gu-act");
        setPadding(false);
        head.addClassName("gu-act-head");
        above.addClassName("gu-act-above");
        below.setWidthFull();
        above.setWidthFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            address = opened(ActivityAddress.read(event.getLocation().getQueryParameters()));
            var place = parts.places().of(signedIn.actor(), address.unit());
            show(place);
        } catch (Refusal refusal) {
            add(new H1("Hoạt động trong năm"), new Paragraph(refusal.sentence()));
        }
    }

    /** A record named in the address brings its unit and year along. */
    private ActivityAddress opened(ActivityAddress given) {
        if (given.record() == 0) {
            return given;
        }
        var line = parts.book().one(signedIn.actor(), given.record());
        return given.at(Long.parseLong(line.organisationId()), line.year());
    }

    private void show(Place place) {
        long unit = place.organisationId();
        address = address.at(unit, address.year() == 0 ? parts.book().present(unit) : address.year());
        var year = parts.book().year(signedIn.actor(), ActivityQuestion.of(unit, address.year()));
        head.removeAll();
        head.add(new H1("Hoạt động trong năm"), places(place), years());
        if (year.mayKeep()) {
            var add = new Button(
                    "Ghi việc mới",
                    VaadinIcon.PLUS.create(),
                    press -> deeds.records().choose(year, this::reload));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            head.add(add);
        }
        filters = new RecordFilters(parts.kinds().kinds(), address, this::filter, this::table);
        list = new RecordList(line -> deeds.sheets().open(line.number(), year, this::reload));
        below.removeAll();
        below.add(new H2("Các việc đã ghi"), filters, list);
        add(head, above, below);
        reload();
        if (address.record() != 0) {
            deeds.sheets().open(address.record(), year, this::reload);
        }
    }

    private Div places(Place place) {
        var mine = parts.places().of(signedIn.actor());
        if (mine.size() < 2) {
            var name = new Div(place.name());
            name.addClassNames("gu-muted", "gu-act-unit");
            return name;
        }
        var picker = new ComboBox<Place>("Đơn vị", mine);
        picker.setItemLabelGenerator(Place::name);
        picker.setValue(place);
        picker.setWidthFull();
        picker.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                go(address.at(change.getValue().organisationId(), address.year()));
            }
        });
        var row = new Div(picker);
        row.addClassName("gu-act-unit");
        return row;
    }

    private Select<Integer> years() {
        var picker = new Select<Integer>();
        picker.setLabel("Năm");
        var years = parts.book().years(signedIn.actor(), address.unit());
        picker.setItems(
                years.contains(address.year())
                        ? years
                        : Stream.concat(years.stream(), Stream.of(address.year()))
                                .toList());
        picker.setValue(address.year());
        picker.addValueChangeListener(change -> go(address.at(address.unit(), change.getValue())));
        return picker;
    }

    private void go(ActivityAddress wanted) {
        UI.getCurrent().navigate(ActivityView.class, wanted.parameters());
    }

    private void filter(ActivityAddress wanted) {
        address = wanted;
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(ActivityAddress.PATH, address.parameters()));
        records();
    }

    private void reload() {
        var actor = signedIn.actor();
        var year = records();
        above.removeAll();
        var check = parts.checks().of(actor, address.unit(), address.year());
        above.add(
                new CheckList(
                        check,
                        year.mayKeep(),
                        line -> deeds.records().add(year, String.valueOf(line.add()), line.preset(), this::reload)),
                new SatisfactionCard(check.satisfaction(), address.year()));
        issues(parts.issues().of(actor, address.unit()), year);
    }

    private void issues(List<IssueLine> open, ActivityYear year) {
        if (open.isEmpty()) {
            return;
        }
        var column = new Div(new H2("Kiến nghị chưa giải quyết xong (" + open.size() + ")"));
        column.addClassName("gu-act-issues");
        for (var line : open) {
            column.add(
                    year.mayKeep()
                            ? new IssueCard(
                                    line,
                                    new Button(
                                            "Cập nhật",
                                            press -> deeds.issues().mend(line, year.submitted(), this::reload)))
                            : new IssueCard(line));
        }
        above.add(column);
    }

    private ActivityYear records() {
        var words = filters == null ? "" : filters.text();
        var year = parts.book().year(signedIn.actor(), address.question(words));
        if (list != null) {
            list.show(year.lines(), empty(words));
        }
        return year;
    }

    private String empty(String words) {
        if (!words.isBlank() || !address.kind().isEmpty() || address.withdrawn()) {
            return "Không có mục nào khớp. Anh/chị xóa bớt chữ tìm kiếm hoặc bỏ bộ lọc để xem tất cả.";
        }
        return "Chưa ghi việc nào trong năm " + address.year()
                + ". Bấm «Ghi việc mới» ngay khi việc xong, chỉ mất vài giây.";
    }

    private SheetTable table() {
        return parts.export().write(signedIn.actor(), address.question(filters == null ? "" : filters.text()));
    }
}
