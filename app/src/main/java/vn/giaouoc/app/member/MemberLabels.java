package vn.giaouoc.app.member;

import vn.giaouoc.app.organisation.Days;
import vn.giaouoc.db.common.BirthDate;
import vn.giaouoc.db.member.MembershipKind;
import vn.giaouoc.db.member.UnionPost;
import vn.giaouoc.db.member.list.MemberLine;

/** A member's line in words, on the screen and in files. */
public final class MemberLabels {

    private MemberLabels() {}

    public static String birth(MemberLine line) {
        return line.birthYear() == null ? "" : new BirthDate(line.birthYear(), line.birthDate()).text();
    }

    public static String post(MemberLine line) {
        return line.unionPost() == UnionPost.MEMBER ? "" : line.unionPost().label();
    }

    public static String state(MemberLine line) {
        var reason = line.endReason();
        if (reason != null) {
            return reason.label() + " từ " + Days.text(line.validTo());
        }
        if (line.suspended()) {
            return "Tạm hoãn";
        }
        return line.kind() == MembershipKind.STAFF ? "Chưa là đoàn viên" : "Đang sinh hoạt";
    }
}
