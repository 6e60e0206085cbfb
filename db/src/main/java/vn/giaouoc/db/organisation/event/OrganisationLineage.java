package vn.giaouoc.db.organisation.event;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** What an event made of what: the successor takes over the predecessor's books and history. */
@MappedEntity("organisation_lineage")
public record OrganisationLineage(@Id long eventId, long predecessorId, long successorId) {}
