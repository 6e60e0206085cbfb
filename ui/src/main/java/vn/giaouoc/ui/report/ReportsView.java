package vn.giaouoc.ui.report;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.report.Reports;
import vn.giaouoc.app.report.page.ReportLine;
import vn.giaouoc.app.report.paper.list.UnitListService;
import vn.giaouoc.app.report.review.queue.QueueQuestion;
import vn.giaouoc.app.report.table.OwedTable;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Downloads;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.Pager;
import vn.giaouoc.ui.report.list.ReportCards;
import vn.giaouoc.ui.report.list.ReportControls;
import vn.giaouoc.ui.report.list.ReportYears;
import vn.giaouoc.ui.report.list.ReportsAddress;
import vn.giaouoc.ui.report.list.UnitListLinks;
import vn.giaouoc.ui.report.opening.OpeningButton;
import vn.giaouoc.ui.shell.MainLayout;
import vn.giaouoc.ui.shell.Needs;
import vn.giaouoc.ui.shell.SignedIn;

/** What is owed in a year: the own report first, then those of the units below. */
@Prototype
@Route(value = "bao-cao", layout = MainLayout.class)
@PageTitle("Báo cáo")
@Menu(title = "Báo cáo", order = 9, icon = "vaadin:file-text-o")
@Needs(Authority.SEE_FIGURES)
@StyleSheet("context://giaouoc/report.css")
public class ReportsView extends VerticalLayout implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Beans beans;
    private final transient SignedIn signedIn;

    /** What the list is read from. */
    @Singleton
    record Beans(
            Reports reports, OwedTable table, UnitListService lists, ReportYears years, OpeningButton.Maker opening) {}

    ReportsView(Beans beans, SignedIn signedIn) {
        this.beans = beans;
        this.signedIn = signedIn;
        addClassNames("gu-view", "gu-rp");
        setPadding(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            show(ReportsAddress.read(event.getLocation().getQueryParameters(), beans.years()));
        } catch (Refusal refusal) {
            add(new H1("Báo cáo"), Blocks.empty(refusal.sentence()), new Anchor("bao-cao", "Về danh sách báo cáo"));
        }
    }

    private void show(ReportsAddress address) {
        removeAll();
        var actor = signedIn.actor();
        var home = actor.grants().stream()
                .filter(grant -> grant.departmentId() == 0)
                .map(Grant::organisationId)
                .collect(Collectors.toSet());
        var found = beans.reports().owed(actor, address.question());
        long count = beans.reports().count(actor, address.question());
        boolean many = found.stream().anyMatch(line -> !own(line, home))
                || !address.words().isBlank()
                || address.state() != null;
        add(
                new H1("Báo cáo năm " + address.year()),
                new ReportControls(address, beans.years().all(), many, this::go));
        beans.opening()
                .button(actor, address.campaign(), address.year(), () -> show(address))
                .ifPresent(this::add);
        if (found.isEmpty()) {
            add(Blocks.empty(
                    many
                            ? "Không có báo cáo nào như đang lọc. Anh/chị bỏ bớt điều kiện."
                            : "Năm " + address.year() + " chưa mở báo cáo. Khi liên đoàn lao động tỉnh mở, báo cáo của"
                                    + " đơn vị hiện ở đây."));
            return;
        }
        add(Downloads.table(() -> beans.table().of(actor, address.question())));
        if (many && beans.lists().mayPrint(actor, null)) {
            add(new UnitListLinks(beans.lists(), signedIn, QueueQuestion.yearly(address.campaign(), address.year())));
        }
        lists(found, home, count, address);
    }

    private void lists(List<ReportLine> found, Set<Long> home, long count, ReportsAddress address) {
        var own = found.stream().filter(line -> own(line, home)).toList();
        var others = found.stream().filter(line -> !own(line, home)).toList();
        if (!own.isEmpty()) {
            add(Blocks.section("Của đơn vị", new ReportCards(own)));
        }
        if (!others.isEmpty()) {
            add(Blocks.section(
                    "Của đơn vị cấp dưới",
                    Blocks.muted(Figures.number(count) + " báo cáo"),
                    new ReportCards(others),
                    new Pager(address.page(), count, ReportsAddress.SIZE, to -> go(address.page(to)))));
        }
    }

    private void go(ReportsAddress address) {
        UI.getCurrent().navigate(ReportsView.class, address.query());
    }

    private static boolean own(ReportLine line, Set<Long> home) {
        return home.contains(Long.parseLong(line.unitId()));
    }
}
