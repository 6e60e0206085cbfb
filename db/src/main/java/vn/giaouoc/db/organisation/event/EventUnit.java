package vn.giaouoc.db.organisation.event;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * One unit of an event that is about several.
 *
 * @param position in the order of the decision
 * @param name what the unit was called that day; kept, because a unit that began with an undone event is no more
 */
@MappedEntity("organisation_event_unit")
public record EventUnit(@Id long eventId, long organisationId, EventPart part, int position, String name) {}
