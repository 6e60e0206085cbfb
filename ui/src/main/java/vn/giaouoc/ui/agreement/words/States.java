package vn.giaouoc.ui.agreement.words;

import vn.giaouoc.app.agreement.list.PartyStep;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;

/** How states of agreements and parties look. */
public final class States {

    private States() {}

    public static StatusBadge badge(VersionState state) {
        return new StatusBadge(mood(state), state.label());
    }

    public static StatusBadge badge(PartyStep step) {
        return new StatusBadge(mood(step), step.label());
    }

    public static Mood mood(VersionState state) {
        return switch (state) {
            case DRAFT, REPLACED, CANCELLED -> Mood.IDLE;
            case NEGOTIATING, AGREED, OPEN -> Mood.UNDER_WAY;
            case SIGNED -> Mood.DONE;
            case EXPIRED -> Mood.BAD;
        };
    }

    private static Mood mood(PartyStep step) {
        return switch (step) {
            case UNSENT, UNCONFIRMED, OVER -> Mood.IDLE;
            case UNANSWERED, UNSIGNED -> Mood.UNDER_WAY;
            case PROPOSES -> Mood.ATTENTION;
            case AGREES, SIGNED, CONFIRMED -> Mood.DONE;
            case REFUSES -> Mood.BAD;
        };
    }
}
