package vn.giaouoc.ui.report.overview;

import com.vaadin.flow.component.Component;
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
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.report.form.Forms;
import vn.giaouoc.app.report.overview.Overviews;
import vn.giaouoc.app.report.overview.Spreads;
import vn.giaouoc.app.report.overview.Trends;
import vn.giaouoc.app.report.paper.list.UnitListService;
import vn.giaouoc.app.report.review.queue.QueueQuestion;
import vn.giaouoc.app.report.table.OverviewTables;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.report.form.ReportKind;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Downloads;
import vn.giaouoc.ui.report.list.ReportYears;
import vn.giaouoc.ui.report.list.UnitListLinks;
import vn.giaouoc.ui.shell.MainLayout;
import vn.giaouoc.ui.shell.Needs;
import vn.giaouoc.ui.shell.SignedIn;

/** The year of reports at a glance, for whoever has units below: completeness, one figure over all units, and over the years. */
@Prototype
@Route(value = "bao-cao/tong-quan", layout = MainLayout.class)
@PageTitle("Tổng quan báo cáo")
@Menu(title = "Tổng quan báo cáo", order = 9.2, icon = "vaadin:dashboard")
@Needs({Authority.REVIEW, Authority.INSPECT})
@StyleSheet("context://giaouoc/report.css")
public class OverviewView extends VerticalLayout implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    /** So many years beside each other still read well on a phone. */
    private static final int YEARS = 8;

    private final transient Beans beans;
    private final transient SignedIn signedIn;

    /** What the overview is read from. */
    @Singleton
    record Beans(Overviews overviews, Spreads spreads, Trends trends, Files files, Choices choices) {}

    /** What can be taken along. */
    @Singleton
    record Files(OverviewTables tables, UnitListService lists) {}

    /** What can be chosen. */
    @Singleton
    record Choices(ReportYears years, Campaigns campaigns, Forms forms) {}

    OverviewView(Beans beans, SignedIn signedIn) {
        this.beans = beans;
        this.signedIn = signedIn;
        addClassNames("gu-view", "gu-rp");
        setPadding(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            show(OverviewAddress.read(
                    event.getLocation().getQueryParameters(), beans.choices().years(), () -> home(signedIn.actor())));
        } catch (Refusal refusal) {
            add(
                    new H1("Tổng quan báo cáo"),
                    Blocks.empty(refusal.sentence()),
                    new Anchor("bao-cao/tong-quan", "Về tổng quan của đơn vị tôi"));
        }
    }

    private void show(OverviewAddress address) {
        var overview = beans.overviews().of(signedIn.actor(), address.question());
        add(new H1("Báo cáo năm " + address.year() + ": " + overview.unitName()));
        if (address.unit() != home(signedIn.actor())) {
            add(new Anchor(address.unit(home(signedIn.actor())).path(), "‹ Về đơn vị của tôi"));
        }
        var campaign = beans.choices().campaigns().campaign(address.campaign());
        var form = beans.choices().forms().latest(ReportKind.YEARLY, campaign.code());
        add(new OverviewControls(
                address,
                beans.choices().years().choice(address.campaign()).years(),
                OverviewControls.Choice.of(form.content()),
                chosen -> UI.getCurrent().navigate(OverviewView.class, chosen.query())));
        if (overview.whole().completeness().owing()
                        + overview.whole().completeness().exempt()
                == 0) {
            add(Blocks.empty("Năm " + address.year() + " chưa mở báo cáo cho các đơn vị này."));
            return;
        }
        var actor = signedIn.actor();
        var card = new CompletenessCard(overview, address);
        card.add(Downloads.table(() -> beans.files().tables().completeness().of(actor, address.question())));
        if (beans.files().lists().mayPrint(actor, address.unit())) {
            card.add(new UnitListLinks(
                    beans.files().lists(),
                    signedIn,
                    QueueQuestion.yearly(address.campaign(), address.year()).below(address.unit())));
        }
        add(card, figure(address));
    }

    /** A figure nobody has reported yet says so in its place; the rest of the page stays. */
    private Component figure(OverviewAddress address) {
        try {
            int from = Math.max(
                    address.year() - YEARS + 1,
                    beans.choices().campaigns().campaign(address.campaign()).yearFrom());
            var actor = signedIn.actor();
            var question = address.question();
            var cells = List.of(address.cell());
            var spread = new SpreadCard(beans.spreads().of(actor, question, address.cell()));
            spread.add(Downloads.table(() -> beans.files().tables().spread().of(actor, question, address.cell())));
            var trend = new TrendCard(beans.trends().of(actor, question, from, cells));
            trend.add(Downloads.table(() -> beans.files().tables().trend().of(actor, question, from, cells)));
            var both = Blocks.column(spread, trend);
            both.setWidthFull();
            return both;
        } catch (Refusal refusal) {
            return Blocks.empty(refusal.sentence());
        }
    }

    /** The unit this person looks down from. */
    private static long home(Actor actor) {
        return actor.grantsOf(Authority.SEE_FIGURES).stream()
                .filter(grant -> grant.departmentId() == 0)
                .map(Grant::organisationId)
                .findFirst()
                .orElseThrow(
                        () -> Refusal.forbidden("NOT_YOURS", "Anh/chị không có đơn vị cấp dưới để xem tổng quan."));
    }
}
