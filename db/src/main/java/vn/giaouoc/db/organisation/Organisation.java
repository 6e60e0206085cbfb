package vn.giaouoc.db.organisation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A union organisation's identity for life; everything that can change is in its {@link OrganisationVersion}s.
 *
 * @param code the unit's number in the federation's list, unique when present
 * @param batchId the import that made it, when one did
 */
@MappedEntity("organisation")
public record Organisation(
        @Id long id,
        @Nullable String code,
        Instant createdAt,
        @Nullable Long batchId) {}
