package vn.giaouoc.db.member;

/** Chức vụ công đoàn, the list of the trade (3.5). It gives no right in the portal; offices do. */
public enum UnionPost {
    MEMBER("Đoàn viên"),
    GROUP_DEPUTY("Tổ phó"),
    GROUP_HEAD("Tổ trưởng"),
    COMMITTEE_MEMBER("Ủy viên BCH"),
    STANDING_MEMBER("Ủy viên BTV"),
    DEPUTY_CHAIR("Phó chủ tịch"),
    CHAIR("Chủ tịch"),
    INSPECTION_MEMBER("Ủy viên UBKT"),
    INSPECTION_HEAD("Chủ nhiệm UBKT");

    private final String label;

    UnionPost(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
