package vn.giaouoc.db.member;

/** Why a membership ended (trade: 3.5, "Trạng thái" and movements). */
public enum EndReason {
    TRANSFERRED("Chuyển sinh hoạt"),
    RETIRED("Nghỉ hưu"),
    LEFT_JOB("Thôi việc"),
    WITHDREW("Xin ra khỏi tổ chức công đoàn"),
    EXPELLED("Khai trừ"),
    GRASSROOTS_DISSOLVED("Giải thể công đoàn cơ sở"),
    DIED("Qua đời"),
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
        return this != TRANSFERRED && this != GRASSROOTS_DISSOLVED && this != RECORDS_JOINED;
    }
}
