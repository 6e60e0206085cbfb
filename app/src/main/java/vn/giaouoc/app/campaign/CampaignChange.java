package vn.giaouoc.app.campaign;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.function.Function;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.campaign.CampaignRepository;
import vn.giaouoc.db.campaign.CampaignYearRepository;

/**
 * The frame of every change of a campaign: rights, one transaction that begins with the locks (so that what it reads
 * afterwards is what is true now), a campaign that is open, and memory forgotten when it ends.
 */
@Singleton
class CampaignChange {

    private final CampaignGuard guard;
    private final Campaigns campaigns;
    private final CampaignRepository rows;
    private final CampaignYearRepository years;
    private final TransactionOperations<Connection> transactions;

    CampaignChange(
            CampaignGuard guard,
            Campaigns campaigns,
            CampaignRepository rows,
            CampaignYearRepository years,
            TransactionOperations<Connection> transactions) {
        this.guard = guard;
        this.campaigns = campaigns;
        this.rows = rows;
        this.years = years;
        this.transactions = transactions;
    }

    <T> T make(Actor actor, long campaignId, Function<Campaign, T> change) {
        guard.require(actor, campaigns.campaign(campaignId));
        return campaigns.changing(() -> transactions.executeWrite(status -> {
            rows.lock(campaignId);
            years.lock(campaignId);
            var campaign = campaigns.campaign(campaignId);
            guard.requireOpen(campaign);
            return change.apply(campaign);
        }));
    }
}
