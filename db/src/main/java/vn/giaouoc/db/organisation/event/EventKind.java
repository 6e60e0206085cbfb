package vn.giaouoc.db.organisation.event;

/** What can happen to a unit (trade: 3.4). The first four are about one unit, the others make units of units. */
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

    /** True for events that make units of units: what one had goes on in another. */
    public boolean succession() {
        return this == MERGE_INTO || this == CONSOLIDATE || this == SPLIT || this == DETACH;
    }
}
