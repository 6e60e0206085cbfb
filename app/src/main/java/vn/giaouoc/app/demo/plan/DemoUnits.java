package vn.giaouoc.app.demo.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

/** The units planned so far, each by its key, in the order in which they were planned. */
final class DemoUnits {

    private final Map<String, DemoUnit> units = new LinkedHashMap<>();

    List<DemoUnit> all() {
        return List.copyOf(units.values());
    }

    /** Those that are there today. */
    Stream<DemoUnit> living() {
        return units.values().stream().filter(unit -> unit.endedOn() == null);
    }

    DemoUnit get(String key) {
        var unit = units.get(key);
        if (unit == null) {
            throw new IllegalArgumentException(key);
        }
        return unit;
    }

    /** A superior between the province and its unions. */
    DemoUnit upper(String key, String name, LocalDate founded) {
        return add(key, name, OrganisationLevel.UPPER, UnitType.UNION_BODY, "P", founded);
    }

    DemoUnit union(String key, String name, UnitType type, String under, LocalDate founded) {
        return add(key, name, OrganisationLevel.GRASSROOTS, type, under, founded);
    }

    DemoUnit add(
            String key,
            String name,
            OrganisationLevel level,
            UnitType type,
            @Nullable String under,
            LocalDate founded) {
        var unit = new DemoUnit(
                key,
                Ids.next(),
                name,
                level,
                type,
                true,
                under,
                founded,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                0);
        put(unit);
        return unit;
    }

    /** The unit as it is now planned, in the place it was first given. */
    void put(DemoUnit unit) {
        units.put(unit.key(), unit);
    }
}
