package vn.giaouoc.app.agreement.draft;

/** How a run in bulk puts departments together. */
public enum BulkShape {
    /** One agreement of all. */
    ALL_IN_ONE("Một giao ước chung của tất cả"),
    /** Two by two in their order; of an odd number the last three agree together. */
    PAIRS("Từng cặp theo thứ tự");

    private final String label;

    BulkShape(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
