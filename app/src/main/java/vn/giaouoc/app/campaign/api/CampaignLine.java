package vn.giaouoc.app.campaign.api;

import io.micronaut.serde.annotation.Serdeable;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.campaign.CampaignState;

/** A campaign in a list. */
@Serdeable
public record CampaignLine(
        String id, String code, String shortName, String name, int yearFrom, int yearTo, CampaignState state) {

    static CampaignLine of(Campaign campaign) {
        return new CampaignLine(
                String.valueOf(campaign.id()),
                campaign.code(),
                campaign.shortName(),
                campaign.name(),
                campaign.yearFrom(),
                campaign.yearTo(),
                campaign.state());
    }
}
