package vn.giaouoc.app.member.intake.match;

/** What a list may say otherwise of somebody known. */
public enum ListedField {
    NAME("Họ và tên"),
    BIRTH("Ngày sinh"),
    GENDER("Giới tính"),
    PHONE("Số điện thoại"),
    MEMBER_CODE("Mã số đoàn viên"),
    EMAIL("Thư điện tử"),
    CITIZEN("Số CCCD"),
    DEPARTMENT("Phòng, ban, tổ"),
    STAFF_NUMBER("Mã nhân viên"),
    JOB_TITLE("Chức vụ chuyên môn"),
    UNION_POST("Chức vụ công đoàn"),
    JOINED("Ngày vào công đoàn"),
    /** Changes only by admission to the union, which is a movement with a day of its own. */
    KIND("Đoàn viên");

    private final String label;

    ListedField(String label) {
        this.label = label;
    }

    /** The words a person reads. */
    public String label() {
        return label;
    }
}
