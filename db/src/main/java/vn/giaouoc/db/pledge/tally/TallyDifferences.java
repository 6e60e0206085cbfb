package vn.giaouoc.db.pledge.tally;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a transaction changes in the tallies, summed up a leaf and sorted, so that rows are locked in one order. */
public final class TallyDifferences {

    private final TreeMap<TallyKey, Tally> leaves = new TreeMap<>();

    /** The person counted so before and counts so now; either may be nothing. */
    public void move(@Nullable TallyShare before, @Nullable TallyShare after) {
        if (before != null) {
            leaf(before.key()).add(before.columns(), -1);
        }
        if (after != null) {
            leaf(after.key()).add(after.columns(), 1);
        }
    }

    /** The leaves whose figures really change, in lock order. */
    public List<Tally> changed() {
        return leaves.values().stream().filter(leaf -> !leaf.isZero()).toList();
    }

    private Tally leaf(TallyKey key) {
        return leaves.computeIfAbsent(key, Tally::empty);
    }
}
