package vn.giaouoc.app.organisation;

import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

/**
 * Founds a unit under a superior.
 *
 * @param id its id when the caller must know it beforehand (units of one list that stand under each other), else null
 * @param parentId the superior, living on the effective day; null founds a root, which only the portal itself may
 * @param shortName at most 60 letters; null takes the usual abbreviation of the name
 * @param place where it is, as people say it
 * @param counted false for a unit that only sends copies
 * @param code its number in the federation's list, unique when present
 * @param employers the employers at its founding; empty for a nghiệp đoàn
 * @param batchId the import that founds it
 */
@Serdeable
public record FoundOrganisation(
        @Nullable Long id,
        @Nullable Long parentId,
        String name,
        @Nullable String shortName,
        OrganisationLevel level,
        UnitType unitType,
        @Nullable String place,
        @Bindable(defaultValue = "true") boolean counted,
        @Nullable String code,
        List<String> employers,
        @Nullable Long batchId,
        Decision decision) {

    /** A request that names no employers has none. */
    public FoundOrganisation {
        employers = employers == null ? List.of() : List.copyOf(employers);
    }

    /** The usual case: a counted unit with nothing but a name, a level and a type. */
    public static FoundOrganisation of(
            @Nullable Long parentId, String name, OrganisationLevel level, UnitType unitType, Decision decision) {
        return new FoundOrganisation(
                null, parentId, name, null, level, unitType, null, true, null, List.of(), null, decision);
    }

    /** The same with an id known beforehand. */
    public FoundOrganisation withId(long known) {
        return new FoundOrganisation(
                known, parentId, name, shortName, level, unitType, place, counted, code, employers, batchId, decision);
    }
}
