package vn.giaouoc.db.agreement.life;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Questions to the table of moves. */
public final class VersionMoves {

    private VersionMoves() {}

    /** What may follow a state, as far as the state alone decides. */
    public static List<VersionMove> from(VersionState state) {
        return Arrays.stream(VersionMove.values())
                .filter(move -> move.startsAt(state))
                .toList();
    }

    /** The move between two states, when there is one. */
    public static Optional<VersionMove> between(VersionState from, VersionState to) {
        return from(from).stream().filter(move -> move.to() == to).findFirst();
    }
}
