package vn.giaouoc.app.organisation.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.organisation.event.EventKind;

/**
 * An event that passed every rule and is not yet carried out.
 *
 * @param before how the unit stands; null when it is to be founded
 * @param after how it will stand from the effective day on; null when it is to end
 * @param heirId who takes over an ended unit
 */
record TreeChange(
        long eventId,
        EventKind kind,
        long organisationId,
        @Nullable OrganisationVersion before,
        @Nullable OrganisationVersion after,
        @Nullable Long heirId,
        Decision decision) {

    LocalDate on() {
        return decision.effectiveOn();
    }
}
