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
import io.micronaut.context.annotation.Prototype;
import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.rollup.PeopleBehind;
import vn.giaouoc.app.rollup.RollupChoices;
import vn.giaouoc.app.rollup.RollupExport;
import vn.giaouoc.app.rollup.RollupService;
import vn.giaouoc.app.rollup.RollupSheets;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.app.rollup.question.Subject;
import vn.giaouoc.app.rollup.table.RollupSheet;
import vn.giaouoc.app.rollup.table.RollupTable.Row;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.rollup.TreeKind;
import vn.giaouoc.ui.common.Downloads;
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

    private final transient Beans beans;
    private final transient RollupChoices choices;
    private final transient SignedIn signedIn;

    /** What is asked and exported. */
    @Singleton
    record Beans(RollupSheets sheets, RollupService pledges, RollupExport export, PeopleBehind people) {}

    public RollupView(Beans beans, RollupChoices choices, SignedIn signedIn) {
        this.beans = beans;
        this.choices = choices;
        this.signedIn = signedIn;
        addClassNames("gu-view", "gu-rollup");
        setPadding(false);
    }

    /** Whatever is chosen stands in the address; each choice is a new address. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var query = event.getLocation().getQueryParameters();
        try {
            show(
                    RollupAddress.subject(query),
                    RollupAddress.read(
                            event.getRouteParameters(),
                            query,
                            choices,
                            () -> beans.pledges().home(signedIn.actor())));
        } catch (Refusal refusal) {
            add(new H1("Tổng hợp"), empty(refusal.sentence()), new Anchor("tong-hop", "Về số liệu của đơn vị tôi"));
        }
    }

    private void show(Subject subject, RollupQuestion question) {
        RollupSheet sheet;
        try {
            sheet = beans.sheets().ask(signedIn.actor(), subject, question);
        } catch (Refusal refusal) {
            add(new H1("Tổng hợp"), controls(subject, question), empty(refusal.sentence()));
            return;
        }
        if (sheet.path().size() > 1) {
            add(breadcrumb(question, sheet));
        }
        add(new H1(sheet.unit()), asOf(sheet));
        add(new TotalCard(sheet), controls(subject, question), exportLink(subject, question));
        if (sheet.table().rows().isEmpty()) {
            add(empty(nothing(subject, question)));
        } else {
            add(
                    new RollupTree(
                            question,
                            sheet.table(),
                            asked -> below(subject, asked),
                            asked -> go(subject, asked),
                            asked -> RollupAddress.path(subject, asked)),
                    new RollupCards(question, sheet.table(), asked -> RollupAddress.path(subject, asked)));
        }
        switch (subject) {
            case PLEDGES -> pledges(question);
            case AGREEMENTS -> add(agreements(sheet, question));
        }
    }

    private void pledges(RollupQuestion question) {
        var actor = signedIn.actor();
        if (beans.people().may(actor, question.unitId())) {
            add(new PeopleButton(() -> beans.people().of(actor, question)));
        }
        add(new TrendChart(beans.pledges().trend(actor, question.kind(TreeKind.AS_IT_IS_NOW))));
    }

    /** From the figures to the agreements behind them. */
    private static Anchor agreements(RollupSheet sheet, RollupQuestion question) {
        var link = new Anchor(
                "giao-uoc?don-vi=" + question.unitId() + "&cuoc-van-dong=" + question.campaignId() + "&nam="
                        + question.year(),
                "Xem từng giao ước của " + sheet.unit());
        link.addClassName("gu-button");
        return link;
    }

    private static String nothing(Subject subject, RollupQuestion question) {
        if (question.looksForUnions()) {
            return "Không có đơn vị nào khớp bộ lọc. Anh/chị bỏ bớt điều kiện để xem tiếp.";
        }
        return subject == Subject.AGREEMENTS
                ? "Không có đơn vị nào bên dưới; số liệu ở trên là của chính đơn vị."
                : "Chưa có đơn vị hay đoàn viên nào ở đây. Nhập danh sách đoàn viên để có số liệu.";
    }

    private static Nav breadcrumb(RollupQuestion question, RollupSheet sheet) {
        var nav = new Nav();
        nav.addClassName("gu-path");
        nav.getElement().setAttribute("aria-label", "Đường dẫn đơn vị");
        for (var step : sheet.path()) {
            if (step.id().equals(sheet.unitId())) {
                nav.add(new Span(step.name()));
            } else {
                nav.add(
                        new Anchor(
                                RollupAddress.path(sheet.subject(), question.at(Long.parseLong(step.id()))),
                                step.name()),
                        new Span("›"));
            }
        }
        return nav;
    }

    private static Paragraph asOf(RollupSheet sheet) {
        var line = new Paragraph(sheet.campaign() + ", năm " + sheet.year() + ". " + sheet.asOf() + ".");
        line.addClassNames("gu-muted", "gu-small");
        return line;
    }

    private RollupControls controls(Subject subject, RollupQuestion question) {
        return new RollupControls(subject, question, choices.choice(question.campaignId()), choices.all(), this::go);
    }

    private Anchor exportLink(Subject subject, RollupQuestion question) {
        var actor = signedIn.actor();
        return Downloads.table(() -> beans.export().write(actor, subject, question), "Xuất bảng tính (XLSX)");
    }

    private List<Row> below(Subject subject, RollupQuestion question) {
        return beans.sheets().ask(signedIn.actor(), subject, question).table().rows();
    }

    private void go(Subject subject, RollupQuestion question) {
        UI.getCurrent()
                .navigate(RollupView.class, RollupAddress.route(question), RollupAddress.query(subject, question));
    }

    private static Div empty(String sentence) {
        var empty = new Div(sentence);
        empty.addClassName("gu-empty");
        return empty;
    }
}
