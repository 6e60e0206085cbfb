package vn.giaouoc.ui.member;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.BirthDate;
import vn.giaouoc.db.member.MembershipKind;
import vn.giaouoc.db.member.UnionPost;
import vn.giaouoc.db.member.list.MemberLine;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.StatusBadge;

/** A member's line in words. */
final class MemberWords {

    private MemberWords() {}

    static String birth(MemberLine line) {
        return line.birthYear() == null ? "" : new BirthDate(line.birthYear(), line.birthDate()).text();
    }

    static String post(MemberLine line) {
        return line.unionPost() == UnionPost.MEMBER ? "" : line.unionPost().label();
    }

    static StatusBadge state(MemberLine line) {
        var reason = line.endReason();
        if (reason != null) {
            return new StatusBadge(StatusBadge.Mood.IDLE, reason.label() + " từ " + Figures.day(line.validTo()));
        }
        if (line.suspended()) {
            return new StatusBadge(StatusBadge.Mood.UNDER_WAY, "Tạm hoãn");
        }
        return line.kind() == MembershipKind.STAFF
                ? new StatusBadge(StatusBadge.Mood.IDLE, "Chưa là đoàn viên")
                : new StatusBadge(StatusBadge.Mood.DONE, "Đang sinh hoạt");
    }

    static String some(@Nullable String text) {
        return text == null ? "" : text;
    }
}
