package vn.giaouoc.db.pledge.tally;

import java.util.Comparator;

/**
 * One leaf in one campaign year. Its order is the order in which rows are locked, the same for everybody.
 *
 * @param departmentId 0 for people without a department
 */
public record TallyKey(long campaignId, int year, long organisationId, long departmentId)
        implements Comparable<TallyKey> {

    private static final Comparator<TallyKey> ORDER = Comparator.comparingLong(TallyKey::campaignId)
            .thenComparingInt(TallyKey::year)
            .thenComparingLong(TallyKey::organisationId)
            .thenComparingLong(TallyKey::departmentId);

    @Override
    public int compareTo(TallyKey other) {
        return ORDER.compare(this, other);
    }
}
