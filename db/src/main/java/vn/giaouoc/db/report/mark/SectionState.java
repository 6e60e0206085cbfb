package vn.giaouoc.db.report.mark;

/** What the reviewer says of a section. */
public enum SectionState {
    OPEN("Chưa xem"),
    ACCEPTED("Đã chấp nhận"),
    RETURNED("Cần sửa");

    private final String label;

    SectionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
