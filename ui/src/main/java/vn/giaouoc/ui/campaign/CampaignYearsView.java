package vn.giaouoc.ui.campaign;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import vn.giaouoc.app.campaign.CampaignGuard;
import vn.giaouoc.app.campaign.table.YearSettingsTable;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.campaign.CampaignYear;
import vn.giaouoc.ui.campaign.settings.CampaignDesk;
import vn.giaouoc.ui.campaign.settings.DeskDialogs;
import vn.giaouoc.ui.campaign.settings.YearCard;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Downloads;
import vn.giaouoc.ui.shell.MainLayout;
import vn.giaouoc.ui.shell.Needs;

/** Where a federation opens campaign years, sets windows and deadlines, and issues new texts. */
@Prototype
@Needs(Authority.KEEP_CAMPAIGNS)
@Route(value = "dot-ky", layout = MainLayout.class)
@PageTitle("Đợt ký cam kết")
@Menu(title = "Đợt ký cam kết", order = 70, icon = "vaadin:calendar-clock")
@StyleSheet("context://giaouoc/campaign.css")
public class CampaignYearsView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    private final transient CampaignDesk desk;
    private final transient CampaignGuard guard;
    private final transient YearSettingsTable settings;
    private final transient Times times;
    private final Select<Campaign> chosen = new Select<>();
    private final Div years = new Div();

    CampaignYearsView(CampaignDesk desk, CampaignGuard guard, YearSettingsTable settings, Times times) {
        this.desk = desk;
        this.guard = guard;
        this.settings = settings;
        this.times = times;
        addClassName("gu-view");
        years.addClassName("gu-cards-column");
        years.setWidthFull();
        add(
                new H1("Đợt ký cam kết"),
                new Paragraph("Mỗi năm có một đợt ký chung và có thể có đợt riêng cho từng loại hình đơn vị; trường học"
                        + " thường theo năm học."),
                picker(),
                years);
        show();
    }

    private Component picker() {
        chosen.setLabel("Cuộc vận động");
        chosen.setItems(desk.campaigns().all().stream()
                .filter(campaign -> guard.may(desk.signedIn().actor(), campaign))
                .toList());
        chosen.setItemLabelGenerator(
                campaign -> campaign.shortName() + " · " + campaign.state().label());
        chosen.setWidth("min(100%, 480px)");
        chosen.getListDataView().getItems().findFirst().ifPresent(chosen::setValue);
        chosen.addValueChangeListener(event -> show());
        return chosen;
    }

    private void show() {
        years.removeAll();
        var campaign = chosen.getValue();
        if (campaign == null) {
            years.add(empty("Anh/chị chưa được giao chủ trì cuộc vận động nào."));
        } else if (!campaign.isOpen(times.today())) {
            years.add(empty("“" + campaign.shortName() + "” đã tổng kết, chỉ còn xem lại."), plan(campaign));
        } else {
            years.add(actions(campaign));
            desk.campaigns().years(campaign.id()).stream()
                    .sorted(Comparator.comparingInt(CampaignYear::year).reversed())
                    .forEach(year -> years.add(card(year)));
        }
    }

    private Component card(CampaignYear year) {
        var card = new YearCard(desk, year, times.today(), this::show);
        card.add(Blocks.row(Downloads.table(
                () -> settings.of(desk.signedIn().actor(), year.campaignId(), year.year()),
                "Tải Excel năm " + year.year())));
        return card;
    }

    private Component actions(Campaign campaign) {
        var open = new Button(
                "Mở năm ký cam kết",
                click -> DeskDialogs.openYear(desk, campaign, this::show).open());
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var text = new Button(
                "Sửa nội dung (phiên bản mới)",
                click -> DeskDialogs.newText(desk, campaign, this::show).open());
        var actions = new Div(open, text, plan(campaign));
        actions.addClassName("gu-actions");
        return actions;
    }

    private static Component plan(Campaign campaign) {
        var plan = new Anchor("cuoc-van-dong/" + campaign.code(), "Đọc toàn văn kế hoạch");
        plan.addClassName("gu-button");
        return plan;
    }

    private static Component empty(String sentence) {
        var empty = new Div(sentence);
        empty.addClassName("gu-empty");
        return empty;
    }
}
