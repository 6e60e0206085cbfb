package vn.giaouoc.app.campaign;

import jakarta.inject.Singleton;
import vn.giaouoc.app.campaign.request.OpenYear;
import vn.giaouoc.app.campaign.request.SetWindow;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.campaign.CampaignYear;
import vn.giaouoc.db.campaign.PledgeText;
import vn.giaouoc.db.campaign.window.PledgeWindow;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;

/** Opens years for signing and sets who may sign when. Every change counts the year's figures anew. */
@Singleton
public class CampaignService {

    private final CampaignChange change;
    private final Campaigns campaigns;
    private final CampaignYears years;
    private final CampaignChronicle chronicle;
    private final Times times;

    CampaignService(
            CampaignChange change, Campaigns campaigns, CampaignYears years, CampaignChronicle chronicle, Times times) {
        this.change = change;
        this.campaigns = campaigns;
        this.years = years;
        this.chronicle = chronicle;
        this.times = times;
    }

    /**
     * Opens a year with the window of all unit types.
     *
     * @return the id of the opened year
     */
    public long openYear(Actor actor, long campaignId, OpenYear wish) {
        return change.make(actor, campaignId, campaign -> {
            requireNew(campaign, wish.year());
            var openedBy = actor.isSystem() ? null : actor.accountId();
            var text = textToSign(campaign, wish);
            var year = new CampaignYear(Ids.next(), campaignId, wish.year(), text.id(), openedBy, times.now(), 0);
            years.add(year);
            years.put(year, wish.window(year.id()));
            chronicle.counted(actor, campaign, year, "CAMPAIGN_YEAR_OPEN", told(year, wish.window(year.id())));
            return year.id();
        });
    }

    /** Sets or replaces the window of a unit type (or of all others) in an opened year. */
    public void setWindow(Actor actor, long campaignId, int year, SetWindow wish) {
        change.make(actor, campaignId, campaign -> {
            var opened = campaigns.year(campaignId, year);
            var window = wish.window(opened.id());
            years.put(opened, window);
            chronicle.counted(actor, campaign, opened, "PLEDGE_WINDOW_SET", told(opened, window));
            return opened;
        });
    }

    /** Takes a unit type's own window away: from now on it follows the window of all others. */
    public void removeWindow(Actor actor, long campaignId, int year, String unitType) {
        if (unitType.equals(PledgeWindow.OTHERS)) {
            throw Refusal.invalid(
                    "WINDOW_NEEDED",
                    "Đợt ký chung cho các loại hình là bắt buộc. Anh/chị sửa ngày của đợt này thay vì bỏ.");
        }
        change.make(actor, campaignId, campaign -> {
            var opened = campaigns.year(campaignId, year);
            if (!years.remove(opened, unitType)) {
                throw Refusal.notFound(
                        "WINDOW_UNKNOWN", "Loại hình này không có đợt ký riêng trong năm " + year + ". Không cần bỏ.");
            }
            chronicle.counted(actor, campaign, opened, "PLEDGE_WINDOW_REMOVE", year + " " + unitType);
            return opened;
        });
    }

    private void requireNew(Campaign campaign, int year) {
        if (!campaign.covers(year)) {
            throw Refusal.invalid(
                    "YEAR_OUTSIDE_CAMPAIGN",
                    "Cuộc vận động chỉ có các năm từ " + campaign.yearFrom() + " đến " + campaign.yearTo()
                            + ". Anh/chị chọn một năm trong khoảng này.");
        }
        if (campaigns.years(campaign.id()).stream().anyMatch(opened -> opened.year() == year)) {
            throw Refusal.conflict(
                    "YEAR_ALREADY_OPEN", "Năm " + year + " đã mở rồi. Muốn đổi ngày, anh/chị sửa đợt ký của năm này.");
        }
    }

    private PledgeText textToSign(Campaign campaign, OpenYear wish) {
        var version = wish.textVersion();
        var texts = campaigns.texts(campaign.id());
        if (version != null) {
            return campaigns.text(campaign.id(), version);
        }
        if (texts.isEmpty()) {
            throw Refusal.invalid(
                    "NO_PLEDGE_TEXT",
                    "Kế hoạch này không có nội dung cam kết. Anh/chị soạn nội dung cam kết trước khi mở năm.");
        }
        return texts.getLast();
    }

    private static String told(CampaignYear year, PledgeWindow window) {
        return "%d %s: %s - %s, chốt %s"
                .formatted(year.year(), window.unitType(), window.opensOn(), window.lastDay(), window.cutOffOn());
    }
}
