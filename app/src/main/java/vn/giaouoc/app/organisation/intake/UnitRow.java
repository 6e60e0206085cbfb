package vn.giaouoc.app.organisation.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Folded;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

/**
 * One union of a list.
 *
 * @param number the row as the person sees it
 * @param superior what the list says of the superior, null when it has no such column
 * @param decisionOn the day on the paper, null when the list has none
 */
record UnitRow(
        int number,
        String name,
        @Nullable String shortName,
        @Nullable String superior,
        OrganisationLevel level,
        UnitType type,
        @Nullable String decisionNumber,
        @Nullable LocalDate decisionOn,
        @Nullable String place) {

    String searchKey() {
        return Folded.of(name);
    }
}
