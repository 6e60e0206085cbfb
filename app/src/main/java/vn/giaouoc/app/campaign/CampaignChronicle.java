package vn.giaouoc.app.campaign;

import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.campaign.CampaignYear;
import vn.giaouoc.db.campaign.CampaignYearRepository;

/** What is remembered and who is told when a campaign changes; always inside the transaction of the change. */
@Singleton
class CampaignChronicle {

    private final AuditTrail trail;
    private final CampaignYearRepository years;
    private final List<CampaignYearWatch> watches;

    CampaignChronicle(AuditTrail trail, CampaignYearRepository years, List<CampaignYearWatch> watches) {
        this.trail = trail;
        this.years = years;
        this.watches = watches;
    }

    /** Windows or cut-offs of the year changed: figures are counted anew. */
    void counted(Actor actor, Campaign campaign, CampaignYear year, String act, String detail) {
        noted(actor, campaign, year, act, detail);
        watches.forEach(watch -> watch.changed(campaign.id(), year.year()));
    }

    /** Something about the year changed that no figure depends on. */
    void noted(Actor actor, Campaign campaign, CampaignYear year, String act, String detail) {
        years.touch(year.id());
        trail.record(actor, act, campaign.ownerId(), "campaign-year:" + year.id(), detail);
    }

    /** Something about the campaign as a whole changed. */
    void noted(Actor actor, Campaign campaign, String act, String detail) {
        trail.record(actor, act, campaign.ownerId(), "campaign:" + campaign.id(), detail);
    }
}
