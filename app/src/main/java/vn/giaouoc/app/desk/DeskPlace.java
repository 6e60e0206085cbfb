package vn.giaouoc.app.desk;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Where somebody gathers pledges.
 *
 * @param departmentId 0 for the whole unit
 * @param name of the unit, or of department and unit
 */
@Serdeable
public record DeskPlace(long unitId, long departmentId, String name) {

    /** How the place stands in an address. */
    public String key() {
        return departmentId == 0 ? Long.toString(unitId) : unitId + "-" + departmentId;
    }
}
