package vn.giaouoc.app.report.paper.list;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.report.review.queue.QueueCounts;

/**
 * The list of units of one year as it stands at a moment.
 *
 * @param issuer whose list it is; {@code superior} the union above it, null for the one at the top
 * @param chosen which part of all it is, as people say it; empty for all
 * @param madeBy who prints it; {@code chair} who signs, null while nobody chairs
 */
record UnitList(
        Instant asOf,
        int year,
        String campaign,
        String issuer,
        @Nullable String superior,
        @Nullable String place,
        String chosen,
        QueueCounts counts,
        List<Line> lines,
        String madeBy,
        @Nullable String chair) {

    /**
     * One unit.
     *
     * @param handedIn the day it came last, with how often; empty before
     * @param inTime as people say it
     * @param reviewer who began the review; empty before
     * @param exempt why it owes nothing; empty where it does
     */
    record Line(
            String unit,
            String superior,
            String state,
            String handedIn,
            String inTime,
            String reviewer,
            String exempt) {}

    /** Units of several superiors stand on it, so that each is named with its own. */
    boolean ofSeveralSuperiors() {
        return lines.stream().map(Line::superior).distinct().count() > 1;
    }
}
