package vn.giaouoc.app.agreement.list;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.common.Refusal;

/** For which campaigns and years agreements are made and looked at. */
@Singleton
public class DeskYears {

    /** A campaign with the years that can be chosen, the latest first: up to the next one, which is prepared in autumn. */
    public record Choice(long campaignId, String name, List<Integer> years, int year) {}

    private final Campaigns campaigns;
    private final Times times;

    DeskYears(Campaigns campaigns, Times times) {
        this.campaigns = campaigns;
        this.times = times;
    }

    /** Campaigns that have begun, those that run first. */
    public List<Choice> all() {
        int next = times.today().getYear() + 1;
        return campaigns.all().stream()
                .filter(campaign -> campaign.yearFrom() <= next)
                .map(campaign -> choice(campaign, Math.min(next, campaign.yearTo())))
                .toList();
    }

    /** The campaign with that id, the first one for another. */
    public Choice choice(long campaignId) {
        var all = all();
        return all.stream()
                .filter(choice -> choice.campaignId() == campaignId)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(() -> Refusal.notFound(
                        "NO_CAMPAIGN",
                        "Chưa có cuộc vận động nào nên chưa lập được giao ước. Anh/chị liên hệ công đoàn cấp trên."));
    }

    private Choice choice(Campaign campaign, int last) {
        var years = IntStream.rangeClosed(campaign.yearFrom(), last)
                .map(year -> campaign.yearFrom() + last - year)
                .boxed()
                .toList();
        int today = times.today().getYear();
        return new Choice(campaign.id(), campaign.shortName(), years, campaign.covers(today) ? today : last);
    }
}
