package vn.giaouoc.ui.member;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.member.MemberLabels;
import vn.giaouoc.db.member.MembershipKind;
import vn.giaouoc.db.member.list.MemberLine;
import vn.giaouoc.ui.common.StatusBadge;

/** A member's line in words. */
final class MemberWords {

    private MemberWords() {}

    static StatusBadge state(MemberLine line) {
        return new StatusBadge(mood(line), MemberLabels.state(line));
    }

    private static StatusBadge.Mood mood(MemberLine line) {
        if (line.endReason() != null) {
            return StatusBadge.Mood.IDLE;
        }
        if (line.suspended()) {
            return StatusBadge.Mood.UNDER_WAY;
        }
        return line.kind() == MembershipKind.STAFF ? StatusBadge.Mood.IDLE : StatusBadge.Mood.DONE;
    }

    static String some(@Nullable String text) {
        return text == null ? "" : text;
    }
}
