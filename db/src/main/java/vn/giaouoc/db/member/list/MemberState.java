package vn.giaouoc.db.member.list;

/** The stages of a membership an officer filters by. */
public enum MemberState {
    /** Members and staff here now, those on leave included. */
    ACTIVE("Đang sinh hoạt"),
    SUSPENDED("Tạm hoãn"),
    STAFF("Chưa là đoàn viên"),
    ENDED("Đã thôi sinh hoạt");

    private final String label;

    MemberState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
