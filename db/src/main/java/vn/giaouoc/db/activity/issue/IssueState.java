package vn.giaouoc.db.activity.issue;

/** Where an issue stands. Overdue is no state: it follows from the due date. */
public enum IssueState {
    NEW("Mới"),
    UNDER_WAY("Đang giải quyết"),
    RESOLVED("Đã giải quyết");

    private final String label;

    IssueState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
