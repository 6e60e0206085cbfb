package vn.giaouoc.db.report.life;

/** Where a report stands (trade: part 5, states). "Quá hạn" is computed and "Mở lại" is a move, so neither is here. */
public enum ReportState {
    DRAFT("Nháp"),
    SUBMITTED("Đã nộp"),
    IN_REVIEW("Đang thẩm định"),
    RETURNED("Trả lại"),
    APPROVED("Đã duyệt"),
    CONSOLIDATED("Đã tổng hợp"),
    /** Owes nothing and stands outside every denominator. */
    EXEMPT("Miễn nộp");

    private final String label;

    ReportState(String label) {
        this.label = label;
    }

    /** The word a person reads. */
    public String label() {
        return label;
    }

    /** True while the unit writes on it. */
    public boolean open() {
        return this == DRAFT || this == RETURNED;
    }

    /** True while the superior has it, or has taken it. */
    public boolean handedIn() {
        return this == SUBMITTED || this == IN_REVIEW || accepted();
    }

    /** True for what a consolidation may take (trade: part 5, rule 6). */
    public boolean accepted() {
        return this == APPROVED || this == CONSOLIDATED;
    }
}
