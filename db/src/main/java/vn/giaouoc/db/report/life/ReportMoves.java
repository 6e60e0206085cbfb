package vn.giaouoc.db.report.life;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Questions to the table of moves. */
public final class ReportMoves {

    private ReportMoves() {}

    /** What may follow a state, as far as the state alone decides. */
    public static List<ReportMove> from(ReportState state) {
        return Arrays.stream(ReportMove.values())
                .filter(move -> move.startsAt(state))
                .toList();
    }

    /** The move between two states, when there is one. */
    public static Optional<ReportMove> between(ReportState from, ReportState to) {
        return from(from).stream().filter(move -> move.to() == to).findFirst();
    }
}
