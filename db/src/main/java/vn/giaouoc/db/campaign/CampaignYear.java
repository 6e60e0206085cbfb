package vn.giaouoc.db.campaign;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A year of a campaign that was opened for signing, with the text signed in it.
 *
 * @param year the calendar year the pledges belong to
 * @param pledgeTextId the text signed from now on; pledges signed before keep their own
 * @param openedBy the account, null for the portal itself
 * @param version grows with every change of the year, its windows and deadlines
 */
@MappedEntity("campaign_year")
public record CampaignYear(
        @Id long id,
        long campaignId,
        int year,
        long pledgeTextId,
        @Nullable Long openedBy,
        Instant openedAt,
        long version) {}
