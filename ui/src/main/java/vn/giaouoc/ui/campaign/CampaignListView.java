package vn.giaouoc.ui.campaign;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.ui.campaign.plan.PlanWords;
import vn.giaouoc.ui.shell.MainLayout;

/** All campaigns, those that run first; open to everybody. */
@Prototype
@AnonymousAllowed
@Route(value = "cuoc-van-dong", layout = MainLayout.class)
@PageTitle("Cuộc vận động")
@Menu(title = "Cuộc vận động", order = 30, icon = "vaadin:flag")
@StyleSheet("context://giaouoc/campaign.css")
public class CampaignListView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    private final transient Campaigns campaigns;
    private final Div cards = new Div();

    CampaignListView(Campaigns campaigns) {
        this.campaigns = campaigns;
        addClassNames("gu-view", "gu-reading");
        cards.addClassName("gu-cards-column");
        cards.setWidthFull();
        add(
                new H1("Cuộc vận động"),
                new Paragraph("Các cuộc vận động, phong trào thi đua và toàn văn kế hoạch. Ai cũng đọc được, không cần"
                        + " đăng nhập."),
                search(),
                cards);
        show("");
    }

    private Component search() {
        var search = new TextField("Tìm theo tên");
        search.setPlaceholder("Ví dụ: nam khong");
        search.setHelperText("Gõ không dấu cũng được");
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> show(event.getValue()));
        return search;
    }

    private void show(String wanted) {
        cards.removeAll();
        List<Campaign> found = campaigns.search(wanted);
        found.forEach(campaign -> cards.add(card(campaign)));
        if (found.isEmpty()) {
            var nothing = new Div("Không có cuộc vận động nào tên như vậy. Anh/chị thử gõ ngắn hơn.");
            nothing.addClassName("gu-empty");
            cards.add(nothing);
        }
    }

    private Component card(Campaign campaign) {
        var title = new H2(new Anchor("cuoc-van-dong/" + campaign.code(), campaign.shortName()));
        var facts = new Span(campaigns.plan(campaign).owner().name() + " · giai đoạn " + campaign.yearFrom() + "-"
                + campaign.yearTo());
        facts.addClassName("gu-muted");
        var card = new Div(PlanWords.badge(campaign.state()), title, new Paragraph(campaign.name()), facts);
        card.addClassNames("gu-card", "gu-campaign-card");
        return card;
    }
}
