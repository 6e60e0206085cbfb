package vn.giaouoc.app.organisation.succession.request;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

/**
 * A unit that begins with the event. What is left out it has from the first unit it comes from.
 *
 * @param id its id when the caller must know it beforehand, else null
 * @param shortName at most 60 letters; null takes the usual abbreviation of the name
 * @param parentId its superior
 * @param code its number in the federation's list, unique when present
 */
@Serdeable
public record NewUnit(
        @Nullable Long id,
        String name,
        @Nullable String shortName,
        @Nullable OrganisationLevel level,
        @Nullable UnitType unitType,
        @Nullable String place,
        @Nullable Long parentId,
        @Nullable String code) {

    /** A unit of that name, in all else like the one it comes from. */
    public static NewUnit named(String name) {
        return new NewUnit(null, name, null, null, null, null, null, null);
    }
}
