package vn.giaouoc.db.report.opening;

import java.time.LocalDate;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

/**
 * A unit that stood below the province at some time.
 *
 * @param from its first day; {@code to} the first day without it
 */
public record OwingUnit(long organisationId, OrganisationLevel level, UnitType unitType, LocalDate from, LocalDate to) {

    public boolean standsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }
}
