package vn.giaouoc.db.organisation.event;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * What an event made of what: the successor takes over what the predecessor had, or a part of it.
 *
 * @param speaks true for the one that speaks for the ended predecessor's history; a unit that stays speaks for itself
 */
@MappedEntity("organisation_lineage")
public record OrganisationLineage(@Id long eventId, long predecessorId, long successorId, boolean speaks) {}
