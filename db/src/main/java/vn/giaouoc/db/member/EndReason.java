package vn.giaouoc.db.member;

/** Why a membership ended (trade: 3.5, "Trạng thái" and movements). */
public enum EndReason {
    TRANSFERRED("Chuyển sinh hoạt"),
    RETIRED("Nghỉ hưu"),
    LEFT_JOB("Thôi việc"),
    WITHDREW("Xin ra khỏi tổ chức công đoàn"),
    EXPELLED("Khai trừ"),
    GRASSROOTS_DISSOLVED("Giải thể công đoàn cơ sở"),
    /** The unit merged, was split or gave the department away; the membership that follows is in the unit that took over. */
    REORGANISED("Sáp nhập, hợp nhất, chia, tách công đoàn"),
    DIED("Qua đời"),
    /** The same person goes on in the same unit, in another department or after a leave: no loss, no gain. */
    CONTINUED("Tiếp tục ở giai đoạn sau"),
    /** Staff became a union member; the membership that follows says so. */
    ADMITTED("Đã kết nạp"),
    /** The record should never have been made: it counts on no day. */
    ENTERED_BY_MISTAKE("Ghi nhầm"),
    /** Two records of one person were joined; the other one carries on. */
    RECORDS_JOINED("Nhập hai hồ sơ làm một");

    private final String label;

    EndReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** True for reasons an officer may give; the others are written by transfers, dissolutions and joining. */
    public boolean givenByOfficer() {
        return switch (this) {
            case RETIRED, LEFT_JOB, WITHDREW, EXPELLED, DIED, ENTERED_BY_MISTAKE -> true;
            case TRANSFERRED, GRASSROOTS_DISSOLVED, REORGANISED, CONTINUED, ADMITTED, RECORDS_JOINED -> false;
        };
    }
}
