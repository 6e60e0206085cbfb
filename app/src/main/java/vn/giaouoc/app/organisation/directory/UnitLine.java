package vn.giaouoc.app.organisation.directory;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

/**
 * A unit as one line of the tree on a day.
 *
 * @param id a string, because ids have more digits than JavaScript numbers hold
 * @param counted false when it only sends copies
 * @param children units directly below
 * @param units units anywhere below
 * @param members active members in it and below, copy-only units below aside
 * @param path names of the units above, the topmost first
 */
@Serdeable
public record UnitLine(
        String id,
        String name,
        String shortName,
        OrganisationLevel level,
        UnitType unitType,
        @Nullable String place,
        boolean counted,
        long children,
        long units,
        long members,
        List<String> path) {

    UnitLine under(List<String> above) {
        return new UnitLine(id, name, shortName, level, unitType, place, counted, children, units, members, above);
    }

    /** The id as services want it. */
    public long number() {
        return Long.parseLong(id);
    }
}
