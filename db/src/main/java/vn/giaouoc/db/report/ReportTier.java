package vn.giaouoc.db.report;

/** Whose figures a report holds. */
public enum ReportTier {
    /** Of a grassroots union. */
    GRASSROOTS("Báo cáo của công đoàn cơ sở"),
    /** Of a superior, made of the approved reports below it. */
    CONSOLIDATED("Báo cáo tổng hợp");

    private final String label;

    ReportTier(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
