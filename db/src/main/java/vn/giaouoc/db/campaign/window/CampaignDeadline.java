package vn.giaouoc.db.campaign.window;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import vn.giaouoc.db.organisation.OrganisationLevel;

/**
 * By when organisations of a level hand something in. No plan but one names a day, so it is a setting per year (trade:
 * part 5, rule 5).
 *
 * @param inclusive true for "chậm nhất ngày", false for "trước ngày"
 */
@MappedEntity("campaign_deadline")
public record CampaignDeadline(
        @Id long id,
        long campaignYearId,
        OrganisationLevel organisationLevel,
        DeadlineKind kind,
        LocalDate dueOn,
        boolean inclusive) {

    /** The last day that is still in time, until 24:00 in Việt Nam. */
    public LocalDate lastDay() {
        return inclusive ? dueOn : dueOn.minusDays(1);
    }
}
