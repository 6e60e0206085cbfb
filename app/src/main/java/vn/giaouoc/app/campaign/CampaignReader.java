package vn.giaouoc.app.campaign;

import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.campaign.CampaignRepository;
import vn.giaouoc.db.campaign.CampaignYearRepository;
import vn.giaouoc.db.campaign.PledgeTextRepository;
import vn.giaouoc.db.campaign.plan.Plan;
import vn.giaouoc.db.campaign.plan.PlanContent;
import vn.giaouoc.db.campaign.plan.PlanContentRepository;
import vn.giaouoc.db.campaign.window.PledgeWindowRepository;

/** Reads the whole book of campaigns from the rows. */
@Singleton
class CampaignReader {

    private final CampaignRepository campaigns;
    private final CampaignYearRepository years;
    private final PledgeWindowRepository windows;
    private final PledgeTextRepository texts;
    private final PlanContentRepository contents;

    CampaignReader(
            CampaignRepository campaigns,
            CampaignYearRepository years,
            PledgeWindowRepository windows,
            PledgeTextRepository texts,
            PlanContentRepository contents) {
        this.campaigns = campaigns;
        this.years = years;
        this.windows = windows;
        this.texts = texts;
        this.contents = contents;
    }

    long stamp() {
        return campaigns.stamp();
    }

    /** The stamp is read first: rows may then be newer than it says, never older. */
    CampaignBook book() {
        var stamp = stamp();
        return new CampaignBook(
                stamp,
                List.copyOf(campaigns.findAll()),
                List.copyOf(years.findAll()),
                windows.all(),
                List.copyOf(texts.findAll()));
    }

    Plan plan(Campaign campaign) {
        return contents.findByCampaignIdAndVersion(campaign.id(), campaign.contentVersion())
                .map(PlanContent::content)
                .orElseThrow();
    }
}
