package vn.giaouoc.app.report.review.queue;

import vn.giaouoc.db.report.life.ReportState;

/** With whom a report lies: who has to do the next thing. */
public enum Lies {
    /** The unit writes or mends it. */
    UNIT("Ở đơn vị"),
    /** It waits for the superior to take it up, or is under review. */
    REVIEWER("Chờ cấp trên thẩm định"),
    /** Approved; the superior has not submitted its own yet. */
    CONSOLIDATOR("Chờ cấp trên tổng hợp"),
    /** It went up. */
    DONE("Đã tổng hợp"),
    /** Nothing is owed. */
    NOBODY("Không phải nộp");

    private final String label;

    Lies(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Lies of(ReportState state) {
        return switch (state) {
            case DRAFT, RETURNED -> UNIT;
            case SUBMITTED, IN_REVIEW -> REVIEWER;
            case APPROVED -> CONSOLIDATOR;
            case CONSOLIDATED -> DONE;
            case EXEMPT -> NOBODY;
        };
    }
}
