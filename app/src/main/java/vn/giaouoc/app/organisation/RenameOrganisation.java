package vn.giaouoc.app.organisation;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Gives a unit another name.
 *
 * @param shortName null takes the usual abbreviation of the new name
 * @param place null keeps the place
 */
@Serdeable
public record RenameOrganisation(
        long organisationId,
        String name,
        @Nullable String shortName,
        @Nullable String place,
        Decision decision) {}
