package vn.giaouoc.ui.report.list;

import com.vaadin.flow.router.QueryParameters;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.common.Refusal;

/** For which campaigns and years reports can be looked at. */
@Singleton
public class ReportYears {

    /** A campaign with its years so far, the latest first. */
    public record Choice(long campaignId, String name, List<Integer> years, int year) {}

    private final Campaigns campaigns;
    private final Times times;

    ReportYears(Campaigns campaigns, Times times) {
        this.campaigns = campaigns;
        this.times = times;
    }

    /** Campaigns that have begun, those that run first. */
    public List<Choice> all() {
        int now = times.today().getYear();
        return campaigns.all().stream()
                .filter(campaign -> campaign.yearFrom() <= now)
                .map(campaign -> choice(campaign, Math.min(now, campaign.yearTo())))
                .toList();
    }

    /** A number of an address; 0 for none. */
    public static long number(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
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
                        "Chưa có cuộc vận động nào nên chưa có báo cáo. Anh/chị liên hệ công đoàn cấp trên."));
    }

    private static Choice choice(Campaign campaign, int last) {
        var years = IntStream.rangeClosed(campaign.yearFrom(), last)
                .map(year -> campaign.yearFrom() + last - year)
                .boxed()
                .toList();
        return new Choice(campaign.id(), campaign.shortName(), years, last);
    }
}
