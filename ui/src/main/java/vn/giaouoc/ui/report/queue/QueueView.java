package vn.giaouoc.ui.report.queue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.inject.Singleton;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.report.paper.list.UnitListService;
import vn.giaouoc.app.report.review.bulk.BulkApproval;
import vn.giaouoc.app.report.review.queue.QueueCounts;
import vn.giaouoc.app.report.review.queue.QueuePage;
import vn.giaouoc.app.report.review.queue.ReviewQueue;
import vn.giaouoc.app.report.table.QueueTable;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Downloads;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.Pager;
import vn.giaouoc.ui.report.list.ReportYears;
import vn.giaouoc.ui.report.list.UnitListLinks;
import vn.giaouoc.ui.shell.MainLayout;
import vn.giaouoc.ui.shell.Needs;
import vn.giaouoc.ui.shell.SignedIn;

/** What waits for a reviewer: who is late, at which level each report lies, since when; many are approved after a look. */
@Prototype
@Route(value = "bao-cao/tham-dinh", layout = MainLayout.class)
@PageTitle("Thẩm định báo cáo")
@Menu(title = "Thẩm định báo cáo", order = 9.1, icon = "vaadin:check-square-o")
@Needs(Authority.REVIEW)
@StyleSheet("context://giaouoc/report.css")
public class QueueView extends VerticalLayout implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Beans beans;
    private final transient SignedIn signedIn;

    /** What the queue is read from, what approves many, and what prints it. */
    @Singleton
    record Beans(ReviewQueue queue, QueueTable table, BulkApproval bulk, ReportYears years, UnitListService lists) {}

    QueueView(Beans beans, SignedIn signedIn) {
        this.beans = beans;
        this.signedIn = signedIn;
        addClassNames("gu-view", "gu-rp");
        setPadding(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            show(QueueAddress.read(event.getLocation().getQueryParameters(), beans.years()));
        } catch (Refusal refusal) {
            add(new H1("Thẩm định báo cáo"), Blocks.empty(refusal.sentence()), new Anchor("", "Về trang chính"));
        }
    }

    private void show(QueueAddress address) {
        removeAll();
        var page = beans.queue().queue(signedIn.actor(), address.question());
        add(new H1("Thẩm định báo cáo năm " + address.year()), counts(page.counts()));
        add(new QueueControls(address, beans.years().choice(address.campaign()).years(), this::go));
        if (page.rows().isEmpty()) {
            add(Blocks.empty(
                    page.counts().owing() + page.counts().exempt() == 0
                            ? "Năm " + address.year() + " chưa mở báo cáo cho các đơn vị anh/chị thẩm định."
                            : "Không có báo cáo nào như đang lọc. Anh/chị bỏ bớt điều kiện."));
            return;
        }
        rows(page, address);
    }

    private void rows(QueuePage page, QueueAddress address) {
        var list = new QueueRows(page.rows());
        var approve = new Button(
                "Duyệt các báo cáo đã chọn",
                click -> new BulkDialog(beans.bulk(), signedIn, list.chosen(), () -> show(address)).open());
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        approve.setEnabled(false);
        list.onChoice(count -> {
            approve.setEnabled(count > 0);
            approve.setText(count == 0 ? "Duyệt các báo cáo đã chọn" : "Duyệt " + count + " báo cáo đã chọn");
        });
        var tools = Blocks.row();
        if (list.choosable()) {
            tools.add(new Button("Chọn tất cả trên trang", click -> list.chooseAll()), approve);
        }
        var actor = signedIn.actor();
        tools.add(Downloads.table(() -> beans.table().of(actor, address.question()), "Tải Excel"));
        add(tools, new UnitListLinks(beans.lists(), signedIn, address.question()));
        add(list, new Pager(address.page(), page.total(), QueueAddress.SIZE, to -> go(address.page(to))));
    }

    private static Component counts(QueueCounts counts) {
        var figures = new Div(
                figure(counts.owing(), "phải nộp"),
                figure(counts.waiting() + counts.inReview(), "chờ thẩm định"),
                figure(counts.returned(), "đang sửa lại"),
                figure(counts.approved() + counts.consolidated(), "đã duyệt"),
                figure(counts.overdue(), "quá hạn"),
                figure(counts.exempt(), "miễn nộp"));
        figures.addClassNames("gu-card", "gu-rp-counts");
        return figures;
    }

    private static Component figure(int count, String words) {
        return Blocks.figure(Figures.number(count), words);
    }

    private void go(QueueAddress address) {
        UI.getCurrent().navigate(QueueView.class, address.query());
    }
}
