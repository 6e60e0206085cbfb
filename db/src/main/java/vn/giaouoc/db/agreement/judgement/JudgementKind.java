package vn.giaouoc.db.agreement.judgement;

/** Which look at the targets it is. */
public enum JudgementKind {
    /** Xem giữa kỳ: tells how things go, decides nothing. */
    MIDTERM("Xem giữa kỳ"),
    /** Đánh giá cuối năm: đạt or chưa đạt (trade: 5.1, Điều 4). */
    FINAL("Đánh giá cuối năm");

    private final String label;

    JudgementKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
