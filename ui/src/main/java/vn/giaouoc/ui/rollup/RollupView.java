package vn.giaouoc.ui.rollup;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.micronaut.context.annotation.Prototype;
import java.io.ByteArrayInputStream;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.rollup.PeopleBehind;
import vn.giaouoc.app.rollup.Rollup;
import vn.giaouoc.app.rollup.RollupChoices;
import vn.giaouoc.app.rollup.RollupExport;
import vn.giaouoc.app.rollup.RollupLine;
import vn.giaouoc.app.rollup.RollupService;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.rollup.TreeKind;
import vn.giaouoc.ui.shell.MainLayout;
import vn.giaouoc.ui.shell.Needs;
import vn.giaouoc.ui.shell.SignedIn;

/** From the province's figure down to a department: total first, a table on the desk, cards on the phone. */
@Route(value = "tong-hop", layout = MainLayout.class)
@RouteAlias(value = "tong-hop/:unit", layout = MainLayout.class)
@PageTitle("Tổng hợp")
@Menu(title = "Tổng hợp", order = 20, icon = "vaadin:bar-chart-h")
@Needs(Authority.SEE_FIGURES)
@StyleSheet("context://giaouoc/rollup.css")
@Prototype
public class RollupView extends VerticalLayout implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient RollupService rollups;
    private final transient RollupExport export;
    private final transient RollupChoices choices;
    private final transient PeopleBehind people;
    private final transient SignedIn signedIn;

    public RollupView(
            RollupService rollups, RollupExport export, RollupChoices choices, PeopleBehind people, SignedIn signedIn) {
        this.rollups = rollups;
        this.export = export;
        this.choices = choices;
        this.people = people;
        this.signedIn = signedIn;
        addClassNames("gu-view", "gu-rollup");
        setPadding(false);
    }

    /** Whatever is chosen stands in the address; each choice is a new address. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            show(RollupAddress.read(
                    event.getRouteParameters(),
                    event.getLocation().getQueryParameters(),
                    choices,
                    () -> rollups.home(signedIn.actor())));
        } catch (Refusal refusal) {
            add(new H1("Tổng hợp"), empty(refusal.sentence()), new Anchor("tong-hop", "Về số liệu của đơn vị tôi"));
        }
    }

    private void show(RollupQuestion question) {
        var choice = choices.choice(question.campaignId());
        Rollup rollup;
        try {
            rollup = rollups.ask(signedIn.actor(), question);
        } catch (Refusal refusal) {
            add(new H1("Tổng hợp"), controls(question, choice), empty(refusal.sentence()));
            return;
        }
        if (rollup.path().size() > 1) {
            add(breadcrumb(question, rollup));
        }
        add(new H1(rollup.total().name()), asOf(rollup));
        add(new TotalCard(rollup.total()), controls(question, choice), exportLink(question));
        if (rollup.lines().isEmpty()) {
            add(empty(
                    question.looksForUnions()
                            ? "Không có đơn vị nào khớp bộ lọc. Anh/chị bỏ bớt điều kiện để xem tiếp."
                            : "Chưa có đơn vị hay đoàn viên nào ở đây. Nhập danh sách đoàn viên để có số liệu."));
        } else {
            add(new RollupTree(question, rollup, this::below, this::go), new RollupCards(question, rollup));
        }
        if (people.may(signedIn.actor(), question.unitId())) {
            add(new PeopleButton(() -> people.of(signedIn.actor(), question)));
        }
        add(new TrendChart(rollups.trend(signedIn.actor(), question.kind(TreeKind.AS_IT_IS_NOW))));
    }

    private Nav breadcrumb(RollupQuestion question, Rollup rollup) {
        var nav = new Nav();
        nav.addClassName("gu-path");
        nav.getElement().setAttribute("aria-label", "Đường dẫn đơn vị");
        for (var step : rollup.path()) {
            if (step.id().equals(rollup.total().id())) {
                nav.add(new Span(step.name()));
            } else {
                nav.add(
                        new Anchor(RollupAddress.path(question.at(Long.parseLong(step.id()))), step.name()),
                        new Span("›"));
            }
        }
        return nav;
    }

    private static Paragraph asOf(Rollup rollup) {
        var line = new Paragraph(rollup.campaign() + ", năm " + rollup.year() + ". " + RollupExport.asOf(rollup) + ".");
        line.addClassNames("gu-muted", "gu-small");
        return line;
    }

    private RollupControls controls(RollupQuestion question, RollupChoices.Choice choice) {
        return new RollupControls(question, choice, choices.all(), this::go);
    }

    private Anchor exportLink(RollupQuestion question) {
        var actor = signedIn.actor();
        var handler = DownloadHandler.fromInputStream(event -> {
            var file = export.write(actor, question);
            return new DownloadResponse(
                    new ByteArrayInputStream(file.content()), file.name(), XLSX, file.content().length);
        });
        var link = new Anchor(handler, "Xuất bảng tính (XLSX)");
        link.addClassName("gu-button");
        return link;
    }

    private java.util.List<RollupLine> below(RollupQuestion question) {
        return rollups.ask(signedIn.actor(), question).lines();
    }

    private void go(RollupQuestion question) {
        UI.getCurrent().navigate(RollupView.class, RollupAddress.route(question), RollupAddress.query(question));
    }

    private static Div empty(String sentence) {
        var empty = new Div(sentence);
        empty.addClassName("gu-empty");
        return empty;
    }
}
