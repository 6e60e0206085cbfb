package vn.giaouoc.db.campaign.window;

/** What has to be handed in by a deadline of a campaign year. */
public enum DeadlineKind {
    YEARLY_REPORT("Báo cáo năm"),
    MIDTERM_REPORT("Báo cáo sơ kết"),
    FINAL_REPORT("Báo cáo tổng kết"),
    AWARD_PROPOSAL("Đề nghị khen thưởng");

    private final String label;

    DeadlineKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
