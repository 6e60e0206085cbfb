package vn.giaouoc.app.campaign.plan;

import jakarta.inject.Singleton;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.campaign.CampaignRepository;
import vn.giaouoc.db.campaign.CampaignState;
import vn.giaouoc.db.campaign.PledgeText;
import vn.giaouoc.db.campaign.PledgeTextRepository;
import vn.giaouoc.db.campaign.plan.Plan;
import vn.giaouoc.db.campaign.plan.PlanContent;
import vn.giaouoc.db.campaign.plan.PlanContentRepository;
import vn.giaouoc.db.common.Ids;

/** Keeps one plan: a new campaign, the next version of a known one, or nothing at all. */
@Singleton
class PlanRows {

    private final CampaignRepository campaigns;
    private final PlanContentRepository contents;
    private final PledgeTextRepository texts;
    private final Times times;

    PlanRows(CampaignRepository campaigns, PlanContentRepository contents, PledgeTextRepository texts, Times times) {
        this.campaigns = campaigns;
        this.contents = contents;
        this.texts = texts;
        this.times = times;
    }

    /** The campaign as it is kept now. */
    Campaign keep(PlanFile file) {
        var known = campaigns.findByCode(file.plan().code()).orElse(null);
        if (known == null) {
            var campaign = campaign(file, Ids.next(), null, 1);
            campaigns.save(campaign);
            addContent(campaign, file, null);
            return campaign;
        }
        if (!Arrays.equals(known.contentSha256(), file.sha256())) {
            campaigns.lock(known.id());
            var before = contents.findByCampaignIdAndVersion(known.id(), known.contentVersion())
                    .orElseThrow();
            var campaign = campaign(file, known.id(), known.ownerId(), known.contentVersion() + 1);
            campaigns.update(campaign);
            addContent(campaign, file, before.content());
            return campaign;
        }
        return known.state() == state(file.plan())
                ? known
                : campaigns.update(campaign(file, known.id(), known.ownerId(), known.contentVersion()));
    }

    private void addContent(Campaign campaign, PlanFile file, @Nullable Plan before) {
        contents.save(new PlanContent(
                Ids.next(), campaign.id(), campaign.contentVersion(), file.sha256(), file.plan(), times.now()));
        var pledge = file.plan().pledge();
        var same = before != null
                && title(before).equals(title(file.plan()))
                && before.pledge().items().equals(pledge.items());
        if (!pledge.items().isEmpty() && !same) {
            texts.save(text(campaign, file.plan()));
        }
    }

    /** The plan's own text; made again only when the plan's own lines changed. */
    private PledgeText text(Campaign campaign, Plan plan) {
        var version = texts.findByCampaignIdOrderByVersion(campaign.id()).size() + 1;
        var items = plan.pledge().items();
        var reason = version == 1 ? null : "Theo phiên bản " + campaign.contentVersion() + " của kế hoạch";
        return new PledgeText(
                Ids.next(),
                campaign.id(),
                version,
                title(plan),
                items,
                PledgeText.digest(campaign.code(), version, title(plan), items),
                reason,
                null,
                times.now());
    }

    /** Some plans give their lines no heading; the campaign's name stands over them then. */
    private static String title(Plan plan) {
        var title = plan.pledge().title();
        return title == null ? plan.name() : title;
    }

    private Campaign campaign(PlanFile file, long id, @Nullable Long ownerId, int contentVersion) {
        var plan = file.plan();
        return new Campaign(
                id,
                plan.code(),
                contentVersion,
                file.sha256(),
                plan.shortName(),
                plan.name(),
                plan.owner().kind(),
                ownerId,
                plan.years().from(),
                plan.years().to(),
                state(plan),
                times.now());
    }

    private CampaignState state(Plan plan) {
        return Campaign.stateOn(plan.years().from(), plan.years().to(), times.today());
    }
}
