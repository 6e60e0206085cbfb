package vn.giaouoc.app.campaign.table;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.campaign.DeadlineService;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.spreadsheet.table.Asked;
import vn.giaouoc.app.spreadsheet.table.SheetTable;
import vn.giaouoc.db.campaign.window.CampaignDeadline;
import vn.giaouoc.db.campaign.window.PledgeWindow;

/** A year of a campaign as it is set: when which unit types sign, then by when which level hands in what. */
@Singleton
public class YearSettingsTable {

    /** The columns. */
    public static final List<String> HEADER = List.of(
            "Việc",
            "Loại hình đơn vị hoặc cấp",
            "Mở từ",
            "Ngày cuối cùng",
            "Ngày đã đặt",
            "Cách hiểu ngày đã đặt",
            "Chốt số liệu",
            "Trạng thái đợt ký");

    private final Campaigns campaigns;
    private final DeadlineService deadlines;
    private final Times times;

    YearSettingsTable(Campaigns campaigns, DeadlineService deadlines, Times times) {
        this.campaigns = campaigns;
        this.deadlines = deadlines;
        this.times = times;
    }

    /** What anybody may read of a year. NOT_FOUND CAMPAIGN_UNKNOWN, YEAR_NOT_OPEN. */
    public SheetTable of(Actor actor, long campaignId, int year) {
        var campaign = campaigns.campaign(campaignId);
        var opened = campaigns.year(campaignId, year);
        var today = times.today();
        return SheetTable.of(
                new SheetTable.Name(
                        "dot-ky-va-thoi-han-" + year + ".xlsx",
                        "Năm " + year,
                        "Đợt ký và thời hạn năm " + year + " - " + campaign.shortName()),
                Asked.at(times.now(), actor, campaign.shortName() + " " + year),
                HEADER,
                Stream.concat(
                                campaigns.windows(opened).stream().map(window -> cells(window, today)),
                                deadlines.deadlines(campaignId, year).stream().map(YearSettingsTable::cells))
                        .toList());
    }

    private static List<@Nullable Object> cells(PledgeWindow window, LocalDate today) {
        return Arrays.asList(
                "Ký cam kết",
                window.whose(),
                window.opensOn(),
                window.lastDay(),
                window.closesOn(),
                meant(window.closesInclusive()),
                window.cutOffOn(),
                window.phase(today).label());
    }

    private static List<@Nullable Object> cells(CampaignDeadline deadline) {
        return Arrays.asList(
                deadline.kind().label(),
                deadline.organisationLevel().label(),
                null,
                deadline.lastDay(),
                deadline.dueOn(),
                meant(deadline.inclusive()),
                null,
                null);
    }

    private static String meant(boolean inclusive) {
        return inclusive ? "Chậm nhất ngày này" : "Trước ngày này";
    }
}
