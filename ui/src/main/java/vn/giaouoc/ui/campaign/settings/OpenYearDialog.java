package vn.giaouoc.ui.campaign.settings;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import vn.giaouoc.app.campaign.request.OpenYear;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.campaign.CampaignYear;
import vn.giaouoc.db.campaign.PledgeText;

/** Opens a year: which year, which text, and the window of all unit types. */
final class OpenYearDialog {

    private OpenYearDialog() {}

    static ChangeDialog of(CampaignDesk desk, Campaign campaign, Runnable after) {
        var year = new Select<Integer>();
        year.setLabel("Năm");
        year.setItems(closedYears(campaign, desk.campaigns().years(campaign.id())));
        year.setWidthFull();
        var text = new Select<PledgeText>();
        text.setLabel("Nội dung cam kết");
        text.setItems(desk.campaigns().texts(campaign.id()));
        text.setItemLabelGenerator(version -> "Phiên bản " + version.version() + ": " + version.title());
        text.setValue(desk.campaigns().texts(campaign.id()).stream()
                .reduce((first, last) -> last)
                .orElse(null));
        text.setWidthFull();
        var days = new WindowFields(null);
        var explain = new Paragraph("Mở năm xong, đoàn viên ký được ngay từ ngày mở. Năm đã mở không xóa được; ngày và"
                + " đợt riêng cho từng loại hình (ví dụ trường học) vẫn sửa được sau.");
        explain.addClassName("gu-explain");
        Runnable open = () -> {
            if (year.getValue() == null) {
                throw vn.giaouoc.db.common.Refusal.invalid("YEAR_MISSING", "Anh/chị chọn năm cần mở.");
            }
            var chosen = text.getValue();
            desk.years()
                    .openYear(
                            desk.signedIn().actor(),
                            campaign.id(),
                            new OpenYear(
                                    year.getValue(),
                                    chosen == null ? null : chosen.version(),
                                    days.opensOn(),
                                    days.closesOn(),
                                    days.closesInclusive(),
                                    days.cutOffOn()));
            after.run();
        };
        return new ChangeDialog(
                "Mở năm ký cam kết", "Mở năm này", "Đã mở năm ký cam kết.", open, year, text, days, explain);
    }

    private static List<Integer> closedYears(Campaign campaign, List<CampaignYear> opened) {
        return java.util.stream.IntStream.rangeClosed(campaign.yearFrom(), campaign.yearTo())
                .boxed()
                .filter(year -> opened.stream().noneMatch(known -> known.year() == year))
                .toList();
    }
}
