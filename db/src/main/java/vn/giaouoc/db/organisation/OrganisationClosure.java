package vn.giaouoc.db.organisation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/**
 * One pair of the flattened tree: the descendant lay {@code depth} steps below the ancestor from {@code validFrom} up to,
 * not including, {@code validTo}. Depth 0 is the organisation itself.
 */
@MappedEntity("organisation_closure")
public record OrganisationClosure(
        @Id long ancestorId, long descendantId, int depth, LocalDate validFrom, LocalDate validTo) {}
