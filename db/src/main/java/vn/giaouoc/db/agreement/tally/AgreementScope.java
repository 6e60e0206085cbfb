package vn.giaouoc.db.agreement.tally;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose agreements are summed.
 *
 * @param organisationId the unit looked at
 * @param treeDay the day whose tree is used
 * @param heirs true for today's tree: ended units stand with the living ones that speak for them
 * @param rowsDay null to sum the tallies; a day to count the rows as they stood at the end of that day
 * @param byUnion false for the units right below, true for every grassroots union below, however deep
 */
public record AgreementScope(
        long organisationId,
        long campaignId,
        int year,
        LocalDate treeDay,
        boolean heirs,
        @Nullable LocalDate rowsDay,
        boolean byUnion) {}
