package vn.giaouoc.db.question;

/** Where a question stands. Opened again, it is under way once more. */
public enum QuestionState {
    NEW("Mới"),
    UNDER_WAY("Đang xử lý"),
    ANSWERED("Đã trả lời"),
    CLOSED("Đóng");

    private final String label;

    QuestionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** True while the office owes an answer. */
    public boolean waiting() {
        return this == NEW || this == UNDER_WAY;
    }
}
