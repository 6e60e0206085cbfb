package vn.giaouoc.app.rollup;

import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.campaign.CampaignYear;
import vn.giaouoc.db.common.Refusal;

/** Which campaigns and years have figures, and which of them people mean when they name none. */
@Singleton
public class RollupChoices {

    /** A campaign with its opened years, the latest first. */
    public record Choice(long campaignId, String name, List<Integer> years) {

        /** The year of the day if it is opened, else the latest before it, else the latest. */
        public int yearOf(java.time.LocalDate day) {
            return years.stream()
                    .filter(year -> year <= day.getYear())
                    .findFirst()
                    .orElseGet(years::getFirst);
        }
    }

    private final Campaigns campaigns;
    private final Times times;

    RollupChoices(Campaigns campaigns, Times times) {
        this.campaigns = campaigns;
        this.times = times;
    }

    /** Campaigns with at least one opened year; those that run come first. */
    public List<Choice> all() {
        return campaigns.all().stream()
                .map(campaign -> new Choice(
                        campaign.id(),
                        campaign.shortName(),
                        campaigns.years(campaign.id()).stream()
                                .map(CampaignYear::year)
                                .sorted(java.util.Comparator.reverseOrder())
                                .toList()))
                .filter(choice -> !choice.years().isEmpty())
                .toList();
    }

    /** The campaign with that id, or the first one for 0 and for one that has no figures. */
    public Choice choice(long campaignId) {
        var all = all();
        return all.stream()
                .filter(choice -> choice.campaignId() == campaignId)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(
                        () -> Refusal.notFound(
                                "NO_YEAR_YET",
                                "Chưa có năm nào mở ký cam kết nên chưa có số liệu. Ban phụ trách mở năm ở trang Cuộc vận động."));
    }

    /** The year to show when none is named. */
    public int year(Choice choice) {
        return choice.yearOf(times.today());
    }
}
