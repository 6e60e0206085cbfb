package vn.giaouoc.db.organisation.succession;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/**
 * An employer that goes on in another unit.
 *
 * @param fromValidTo the end of the earlier row before the event
 */
@MappedEntity("organisation_event_employer")
public record EventEmployer(
        @Id long eventId,
        long fromOrganisationId,
        long fromId,
        long toOrganisationId,
        long toId,
        Arrival arrival,
        LocalDate fromValidTo) {}
