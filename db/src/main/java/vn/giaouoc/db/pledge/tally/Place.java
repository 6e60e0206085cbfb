package vn.giaouoc.db.pledge.tally;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One membership as counting sees it.
 *
 * @param member true for members, false for staff who are not members yet
 * @param from first day
 * @param to first day no longer
 * @param suspendedFrom first day without eligibility, if any
 * @param suspendedTo first day with it again, if known
 * @param unitType the type of the unit, which decides window and cut-off; empty when the unit has none
 * @param unitName the unit's latest name, for the receipt
 * @param departmentName the department's name, if any
 */
public record Place(
        long membershipId,
        long organisationId,
        long departmentId,
        boolean member,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate suspendedFrom,
        @Nullable LocalDate suspendedTo,
        String unitType,
        String unitName,
        @Nullable String departmentName) {

    /** Who is active in two units counts once: as a member before as staff, then where he or she came last. */
    public static final Comparator<Place> PREFERENCE =
            Comparator.comparing(Place::member).thenComparing(Place::from).thenComparingLong(Place::membershipId);

    public boolean activeOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    public boolean suspendedOn(LocalDate day) {
        return suspendedFrom != null
                && !day.isBefore(suspendedFrom)
                && (suspendedTo == null || day.isBefore(suspendedTo));
    }
}
