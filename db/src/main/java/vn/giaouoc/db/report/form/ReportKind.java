package vn.giaouoc.db.report.form;

/** Which occasion a report is for (trade: BD-25, and 3.4 for the closing one). */
public enum ReportKind {
    YEARLY("Báo cáo năm"),
    MIDTERM("Báo cáo sơ kết"),
    FINAL("Báo cáo tổng kết"),
    ADHOC("Báo cáo đột xuất"),
    /** Of a unit that ends before its year is reported. */
    CLOSING("Báo cáo kết thúc");

    private final String label;

    ReportKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
