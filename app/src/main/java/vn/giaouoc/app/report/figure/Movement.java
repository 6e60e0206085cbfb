package vn.giaouoc.app.report.figure;

import java.util.EnumSet;
import java.util.Set;
import vn.giaouoc.db.member.EndReason;

/** Comings and goings by reason (trade: A05); the name is the figure's code. */
enum Movement {
    MEMBERS_ADMITTED("Kết nạp trong năm"),
    MEMBERS_MOVED_IN("Chuyển đến trong năm"),
    MEMBERS_MOVED_OUT("Chuyển đi trong năm", EndReason.TRANSFERRED, EndReason.REORGANISED),
    MEMBERS_RETIRED("Nghỉ hưu trong năm", EndReason.RETIRED),
    MEMBERS_LEFT_JOB("Thôi việc trong năm", EndReason.LEFT_JOB),
    MEMBERS_WITHDREW("Xin ra, khai trừ trong năm", EndReason.WITHDREW, EndReason.EXPELLED),
    MEMBERS_DISSOLVED("Giảm do giải thể công đoàn", EndReason.GRASSROOTS_DISSOLVED),
    MEMBERS_DIED("Qua đời trong năm", EndReason.DIED);

    private final String label;
    private final Set<EndReason> reasons = EnumSet.noneOf(EndReason.class);

    Movement(String label, EndReason... reasons) {
        this.label = label;
        this.reasons.addAll(Set.of(reasons));
    }

    String label() {
        return label;
    }

    boolean takes(EndReason reason) {
        return reasons.contains(reason);
    }
}
