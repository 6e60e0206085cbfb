package vn.giaouoc.app.organisation;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Ends a unit; the effective day is the first day on which it is no more.
 *
 * @param heirId who takes over its books and history; null means the superior
 */
@Serdeable
public record DissolveOrganisation(
        long organisationId, @Nullable Long heirId, Decision decision) {}
