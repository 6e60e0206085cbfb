package vn.giaouoc.app.campaign;

import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.campaign.request.SetDeadline;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.campaign.window.CampaignDeadline;
import vn.giaouoc.db.campaign.window.CampaignDeadlineRepository;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;

/** Sets by when each level hands in what, per year: a setting, because the plans name no day (trade: part 0, fact 6). */
@Singleton
public class DeadlineService {

    private final CampaignChange change;
    private final Campaigns campaigns;
    private final CampaignDeadlineRepository deadlines;
    private final CampaignChronicle chronicle;

    DeadlineService(
            CampaignChange change,
            Campaigns campaigns,
            CampaignDeadlineRepository deadlines,
            CampaignChronicle chronicle) {
        this.change = change;
        this.campaigns = campaigns;
        this.deadlines = deadlines;
        this.chronicle = chronicle;
    }

    /** The deadlines of an opened year, the earliest first. */
    public List<CampaignDeadline> deadlines(long campaignId, int year) {
        return deadlines.findByCampaignYearIdOrderByDueOn(
                campaigns.year(campaignId, year).id());
    }

    /** Sets the deadline of a level and kind, replacing the one there was. */
    public void setDeadline(Actor actor, long campaignId, int year, SetDeadline wish) {
        change.make(actor, campaignId, campaign -> {
            var opened = campaigns.year(campaignId, year);
            if (wish.dueOn().getYear() < year || wish.dueOn().getYear() > year + 1) {
                throw Refusal.invalid(
                        "DEADLINE_OUTSIDE_YEAR",
                        "Thời hạn của năm " + year + " phải nằm trong năm " + year + " hoặc " + (year + 1)
                                + ". Anh/chị chọn lại ngày.");
            }
            deadlines.findByCampaignYearIdOrderByDueOn(opened.id()).stream()
                    .filter(known -> known.organisationLevel() == wish.level() && known.kind() == wish.kind())
                    .forEach(deadlines::delete);
            deadlines.save(new CampaignDeadline(
                    Ids.next(), opened.id(), wish.level(), wish.kind(), wish.dueOn(), wish.inclusive()));
            chronicle.noted(
                    actor,
                    campaign,
                    opened,
                    "DEADLINE_SET",
                    "%d %s %s: %s".formatted(year, wish.level(), wish.kind(), wish.dueOn()));
            return opened;
        });
    }

    /** Takes a deadline away. */
    public void removeDeadline(Actor actor, long campaignId, int year, long deadlineId) {
        change.make(actor, campaignId, campaign -> {
            var opened = campaigns.year(campaignId, year);
            var known = deadlines
                    .findById(deadlineId)
                    .filter(deadline -> deadline.campaignYearId() == opened.id())
                    .orElseThrow(() -> Refusal.notFound(
                            "DEADLINE_UNKNOWN", "Thời hạn này không còn. Anh/chị mở lại trang để xem danh sách mới."));
            deadlines.delete(known);
            chronicle.noted(actor, campaign, opened, "DEADLINE_REMOVE", year + " " + known.kind());
            return opened;
        });
    }
}
