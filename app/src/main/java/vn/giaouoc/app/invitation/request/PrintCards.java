package vn.giaouoc.app.invitation.request;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Print cards.
 *
 * @param unit the unit
 * @param department only this department, "0" for those in none; null for the whole unit
 * @param members only these of them; null or empty for all
 * @param replaceOld true when the actor knows that older cards and PINs of these people end
 * @param askWhom who helps, printed on each card; null or blank for the one who prints
 */
@Serdeable
public record PrintCards(
        String unit,
        @Nullable String department,
        Guests guests,
        @Nullable Set<String> members,
        boolean replaceOld,
        @Nullable String askWhom) {

    /** Cards for the guests of a whole unit. */
    public static PrintCards of(long unitId, Guests guests) {
        return new PrintCards(Long.toString(unitId), null, guests, null, false, null);
    }

    /** The same, for one department only. */
    public PrintCards in(long departmentId) {
        return new PrintCards(unit, Long.toString(departmentId), guests, members, replaceOld, askWhom);
    }

    /** The same, though it ends older cards. */
    public PrintCards replacing() {
        return new PrintCards(unit, department, guests, members, true, askWhom);
    }

    /** The same, for these people only. */
    public PrintCards only(Set<String> people) {
        return new PrintCards(unit, department, guests, people, replaceOld, askWhom);
    }

    /** The same, with this helper's name. */
    public PrintCards asking(String whom) {
        return new PrintCards(unit, department, guests, members, replaceOld, whom);
    }
}
