package vn.giaouoc.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.report.page.ReportPage;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.report.list.ReportBadges;
import vn.giaouoc.ui.shell.MainLayout;
import vn.giaouoc.ui.shell.Needs;
import vn.giaouoc.ui.shell.SignedIn;

/** One report: its unit fills it in here, and those above read it here once it was submitted. */
@Prototype
@Route(value = "bao-cao/:id([0-9]{1,18})", layout = MainLayout.class)
@PageTitle("Báo cáo")
@Needs(Authority.SEE_FIGURES)
@StyleSheet("context://giaouoc/report.css")
public class ReportView extends VerticalLayout implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ReportBeans beans;
    private final transient SignedIn signedIn;

    ReportView(ReportBeans beans, SignedIn signedIn) {
        this.beans = beans;
        this.signedIn = signedIn;
        addClassNames("gu-view", "gu-rp");
        setPadding(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Long.parseLong(event.getRouteParameters().get("id").orElse("0")));
    }

    private void show(long id) {
        removeAll();
        try {
            var review = beans.reviewing().reviews().page(signedIn.actor(), id);
            var page = review.page();
            add(crumbs(page), header(page));

            if (page.withheld()) {
                add(Blocks.empty("Đơn vị đang soạn báo cáo này. Số liệu hiện ở đây khi đơn vị nộp."));
            } else {
                add(new ReportSheet(review, beans, signedIn, () -> show(id)));
            }
        } catch (Refusal refusal) {
            add(
                    new H1("Chưa mở được báo cáo này"),
                    Blocks.empty(refusal.sentence()),
                    new Anchor("bao-cao", "Về danh sách báo cáo"));
        }
    }

    private static Component crumbs(ReportPage page) {
        var nav = new Nav(new Anchor(
                "bao-cao?nam=" + page.line().year(),
                "‹ Báo cáo năm " + page.line().year()));
        nav.getElement().setAttribute("aria-label", "Đường dẫn");
        return nav;
    }

    private static Component header(ReportPage page) {
        var line = page.line();
        var header = Blocks.column(
                new H1(line.title()),
                new Div(line.unitName()),
                Blocks.muted(String.join(" › ", page.path())),
                ReportBadges.of(line),
                Blocks.muted("«" + page.campaign() + "» · " + ReportBadges.due(line) + " · Số đoàn viên chốt đến ngày "
                        + Figures.day(page.cutOff())));
        header.setWidthFull();
        for (var sentence : told(page)) {
            header.add(Blocks.told(sentence));
        }
        return header;
    }

    private static List<String> told(ReportPage page) {
        var line = page.line();
        var exempt = line.exemptReason();
        if (exempt != null) {
            return List.of("Đơn vị được miễn nộp. Lý do: " + exempt);
        }
        if (page.changedSince() > 0) {
            return List.of(page.changedSince() + " số liệu của cổng đã khác so với lúc nộp ("
                    + Figures.time(page.readAt()) + "). Báo cáo giữ nguyên số đã nộp.");
        }
        return List.of();
    }
}
