package vn.giaouoc.ui.campaign.settings;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.campaign.request.SetWindow;
import vn.giaouoc.db.campaign.CampaignYear;
import vn.giaouoc.db.campaign.window.PledgeWindow;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.UnitType;

/** Sets the window of a unit type, or takes its own window away. */
final class WindowDialog {

    private static final String RECOUNT =
            "Tỷ lệ của các đơn vị thuộc loại hình này được tính lại ngay theo ngày mới." + " Cam kết đã ký không mất.";

    private WindowDialog() {}

    /** @param known the window to change, null for a type that has none of its own yet */
    static ChangeDialog set(CampaignDesk desk, CampaignYear year, @Nullable PledgeWindow known, Runnable after) {
        var type = new Select<UnitType>();
        type.setLabel("Loại hình đơn vị");
        type.setItems(Arrays.stream(UnitType.values())
                .filter(each -> desk.campaigns().windows(year).stream()
                        .noneMatch(window -> window.unitType().equals(each.name())))
                .toList());
        type.setItemLabelGenerator(UnitType::label);
        type.setWidthFull();
        type.setVisible(known == null);
        var days = new WindowFields(known);
        var explain = new Paragraph(RECOUNT);
        explain.addClassName("gu-explain");
        Runnable set = () -> {
            if (known == null && type.getValue() == null) {
                throw Refusal.invalid("TYPE_MISSING", "Anh/chị chọn loại hình đơn vị có đợt ký riêng.");
            }
            var unitType = known == null ? type.getValue().name() : known.unitType();
            desk.years()
                    .setWindow(
                            desk.signedIn().actor(),
                            year.campaignId(),
                            year.year(),
                            new SetWindow(
                                    unitType,
                                    days.opensOn(),
                                    days.closesOn(),
                                    days.closesInclusive(),
                                    days.cutOffOn()));
            after.run();
        };
        var title =
                known == null ? "Đợt ký riêng năm " + year.year() : "Đợt ký năm " + year.year() + " - " + known.whose();
        return new ChangeDialog(title, "Lưu đợt ký", "Đã lưu đợt ký, số liệu đã tính lại.", set, type, days, explain);
    }

    static ChangeDialog remove(CampaignDesk desk, CampaignYear year, PledgeWindow window, Runnable after) {
        var explain = new Paragraph(
                "Loại hình “" + window.whose() + "” sẽ theo đợt ký chung của năm " + year.year() + ". " + RECOUNT);
        explain.addClassName("gu-explain");
        return new ChangeDialog(
                "Bỏ đợt ký riêng",
                "Bỏ đợt riêng này",
                "Đã bỏ đợt ký riêng, số liệu đã tính lại.",
                () -> {
                    desk.years()
                            .removeWindow(desk.signedIn().actor(), year.campaignId(), year.year(), window.unitType());
                    after.run();
                },
                explain);
    }
}
