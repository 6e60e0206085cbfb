package vn.giaouoc.app.agreement.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.history.LifeStep.Progress;
import vn.giaouoc.app.agreement.page.AgreementPage;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.version.AgreementMove;

/** Draws the stations of one version's life from its moves. */
final class LifeLine {

    private static final List<VersionState> WAY = List.of(
            VersionState.DRAFT, VersionState.NEGOTIATING, VersionState.AGREED, VersionState.OPEN, VersionState.SIGNED);

    private LifeLine() {}

    /** @param state as of today, so that an overdue text is told so */
    static List<LifeStep> of(AgreementPage page, VersionState state, List<AgreementMove> moves) {
        var steps = new ArrayList<LifeStep>();
        if (state == VersionState.CANCELLED) {
            WAY.stream()
                    .filter(station -> reached(moves, station) != null)
                    .forEach(station ->
                            steps.add(new LifeStep(station.label(), reached(moves, station), Progress.DONE)));
            steps.add(new LifeStep(state.label(), reached(moves, state), Progress.STUCK));
            return List.copyOf(steps);
        }
        int here = WAY.indexOf(station(state));
        for (int i = 0; i < WAY.size(); i++) {
            steps.add(step(WAY.get(i), i, here, state, moves));
        }
        steps.add(judged(page, state));
        return List.copyOf(steps);
    }

    private static LifeStep step(
            VersionState station, int index, int here, VersionState state, List<AgreementMove> moves) {
        if (index > here) {
            return new LifeStep(station.label(), null, Progress.AHEAD);
        }
        boolean stands = index == here;
        var label = stands ? state.label() : station.label();
        var progress = !stands
                ? Progress.DONE
                : state == VersionState.EXPIRED
                        ? Progress.STUCK
                        : state == VersionState.SIGNED || state == VersionState.REPLACED ? Progress.DONE : Progress.NOW;
        return new LifeStep(label, reached(moves, station), progress);
    }

    private static LifeStep judged(AgreementPage page, VersionState state) {
        var at = page.judgedAt();
        if (at != null) {
            return new LifeStep(
                    Boolean.TRUE.equals(page.met()) ? "Đánh giá: đạt" : "Đánh giá: chưa đạt", at, Progress.DONE);
        }
        return new LifeStep("Đánh giá", null, state == VersionState.SIGNED ? Progress.NOW : Progress.AHEAD);
    }

    private static VersionState station(VersionState state) {
        return switch (state) {
            case EXPIRED -> VersionState.OPEN;
            case REPLACED -> VersionState.SIGNED;
            default -> state;
        };
    }

    /** The last time it came there; what was taken back is reached anew. */
    private static @Nullable Instant reached(List<AgreementMove> moves, VersionState state) {
        return moves.stream()
                .filter(move -> move.toState() == state)
                .map(AgreementMove::at)
                .reduce((one, next) -> next)
                .orElse(null);
    }
}
