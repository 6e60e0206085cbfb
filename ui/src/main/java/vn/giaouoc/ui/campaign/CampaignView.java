package vn.giaouoc.ui.campaign;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.micronaut.context.annotation.Prototype;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.ui.campaign.plan.PlanArticle;
import vn.giaouoc.ui.campaign.plan.PlanHead;
import vn.giaouoc.ui.campaign.plan.SigningNow;
import vn.giaouoc.ui.shell.MainLayout;

/** One campaign, to be read like the plan it is; open to everybody. */
@Prototype
@AnonymousAllowed
@Route(value = "cuoc-van-dong/:code", layout = MainLayout.class)
@StyleSheet("context://giaouoc/campaign.css")
public class CampaignView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Campaigns campaigns;
    private final transient Times times;
    private String title = "Cuộc vận động";

    CampaignView(Campaigns campaigns, Times times) {
        this.campaigns = campaigns;
        this.times = times;
        addClassNames("gu-view", "gu-reading", "gu-plan");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var code = event.getRouteParameters().get("code").orElse("");
        campaigns.byCode(code).ifPresentOrElse(this::show, this::missing);
    }

    private void show(Campaign campaign) {
        title = campaign.shortName();
        var plan = campaigns.plan(campaign);
        var article = new PlanArticle(plan, campaigns.texts(campaign.id()), "cuoc-van-dong/" + campaign.code());
        add(back(), new PlanHead(campaign, plan));
        var today = times.today();
        if (campaign.isOpen(today)) {
            campaigns.years(campaign.id()).stream()
                    .filter(year -> year.year() == today.getYear())
                    .forEach(year -> add(new SigningNow(year, campaigns.windows(year), today)));
        }
        add(article.contents(), article);
    }

    private void missing() {
        add(
                new H1("Không có cuộc vận động này"),
                new Paragraph("Địa chỉ có thể đã chép thiếu. Anh/chị mở lại từ danh sách."),
                back());
    }

    private static Component back() {
        var back = new Div(new Anchor("cuoc-van-dong", "‹ Tất cả cuộc vận động"));
        back.addClassName("gu-no-print");
        return back;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
