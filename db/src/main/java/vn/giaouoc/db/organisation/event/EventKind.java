package vn.giaouoc.db.organisation.event;

/** What can happen to a unit (trade: 3.4). The portal carries out the first four; the others are kept as words. */
public enum EventKind {
    FOUND("Thành lập"),
    RENAME("Đổi tên"),
    TRANSFER("Chuyển giao nguyên trạng"),
    DISSOLVE("Giải thể"),
    MERGE_INTO("Sáp nhập"),
    CONSOLIDATE("Hợp nhất"),
    SPLIT("Chia"),
    DETACH("Tách");

    private final String label;

    EventKind(String label) {
        this.label = label;
    }

    /** The event as a decision calls it. */
    public String label() {
        return label;
    }
}
