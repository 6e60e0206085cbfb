package vn.giaouoc.app.pledge.check;

import java.util.List;

/**
 * What a check found.
 *
 * @param tallies figures that differ from the rows
 * @param rows rows that contradict themselves or each other, one sentence each
 * @param pledgesRead how many pledges were recomputed
 * @param figuresRead how many figures were compared
 */
public record CheckReport(List<TallyDifference> tallies, List<String> rows, long pledgesRead, long figuresRead) {

    public boolean clean() {
        return tallies.isEmpty() && rows.isEmpty();
    }
}
