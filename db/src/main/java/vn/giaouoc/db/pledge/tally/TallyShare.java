package vn.giaouoc.db.pledge.tally;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.pledge.PledgeMethod;
import vn.giaouoc.db.pledge.PledgeState;

/**
 * What one person adds to one campaign year: one leaf, and a one in some of its columns. A pure function of the person's
 * standing, the year's rule, the day and the pledge; every writer of tallies goes through it (trade: part 5 rule 1).
 */
public record TallyShare(TallyKey key, Set<TallyColumn> columns) {

    /** The person's share, or null when he or she counts nowhere. State and method are null while there is no pledge. */
    public static @Nullable TallyShare of(
            Standing standing,
            YearRule rule,
            LocalDate today,
            @Nullable PledgeState state,
            @Nullable PledgeMethod method) {
        return standing.placeIn(rule, today)
                .map(place -> new TallyShare(
                        new TallyKey(rule.campaignId(), rule.year(), place.organisationId(), place.departmentId()),
                        columns(
                                place.member(),
                                !place.suspendedOn(rule.asOf(place.unitType(), today)),
                                standing.woman(),
                                state,
                                method)))
                .orElse(null);
    }

    private static Set<TallyColumn> columns(
            boolean member,
            boolean eligible,
            boolean woman,
            @Nullable PledgeState state,
            @Nullable PledgeMethod method) {
        var columns = EnumSet.of(member ? TallyColumn.MEMBERS : TallyColumn.STAFF);
        if (!eligible) {
            return columns;
        }
        if (!member) {
            if (state == PledgeState.SIGNED) {
                columns.add(TallyColumn.STAFF_SIGNED);
            }
            return columns;
        }
        columns.add(TallyColumn.ELIGIBLE);
        if (woman) {
            columns.add(TallyColumn.ELIGIBLE_WOMEN);
        }
        if (state != null) {
            switch (state) {
                case SIGNED -> {
                    columns.add(TallyColumn.SIGNED);
                    if (woman) {
                        columns.add(TallyColumn.SIGNED_WOMEN);
                    }
                    if (method != null) {
                        columns.add(TallyColumn.valueOf(method.name()));
                    }
                }
                case DECLINED -> columns.add(TallyColumn.DECLINED);
                case WITHDRAWN -> columns.add(TallyColumn.WITHDRAWN);
            }
        }
        return columns;
    }
}
