package vn.giaouoc.db.report.form;

/** How a superior puts the figures of its units together (trade: part 5, "Roll-up"). */
public enum RollupKind {
    SUM("Cộng"),
    /** Distinct persons: who moved counts once. */
    DISTINCT("Đếm mỗi người một lần"),
    /** Sum of numerators over sum of denominators: the cell's formula over the sums. */
    RATIO("Tỷ lệ trên tổng"),
    WAVG("Bình quân có trọng số"),
    /** How many units say yes, and of how many that owe. */
    YES("Số đơn vị có"),
    /** Gathered, with choice. */
    LIST("Danh sách chọn"),
    LAST("Giá trị mới nhất"),
    /** Never merged by machine: the superior writes, the sources stand beside. */
    TEXT("Cấp trên viết"),
    /** How many units at each value. */
    HIST("Phân bố"),
    /** From the superior's own records, never added up from below (trade: part 5, E03 and rule 7). */
    OWN("Theo sổ của cấp trên"),
    NONE("Không tổng hợp");

    private final String label;

    RollupKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
