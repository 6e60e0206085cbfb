package vn.giaouoc.db.report.form;

/** How a superior puts the figures of its units together (trade: part 5, "Roll-up"). */
public enum RollupKind {
    SUM("Cộng"),
    /** Distinct persons: who moved counts once. */
    DISTINCT("Đếm mỗi người một lần"),
    /** Persons who came: a move between two of the units added up is left out at both its ends (trade: part 5, A05). */
    ENTERING("Cộng, bù trừ chuyển đến trong địa bàn"),
    /** Persons who went: the other end of the same. */
    LEAVING("Cộng, bù trừ chuyển đi trong địa bàn"),
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

    /** True where the persons behind are told apart. */
    public boolean byPerson() {
        return this == DISTINCT || this == ENTERING || this == LEAVING;
    }

    /** True where the superior writes and nothing is worked out. */
    public boolean typedAbove() {
        return this == LIST || this == TEXT || this == OWN || this == NONE;
    }

    /** True where the figure above is taken over the units' own, even if a formula works the units' out. */
    public boolean overUnits() {
        return this == YES || this == HIST || this == LAST || this == WAVG;
    }

    /** What the superior's cell holds: a number of units for YES, a mean for HIST. */
    public CellType above(CellType type) {
        return switch (this) {
            case YES -> CellType.COUNT;
            case HIST, WAVG -> CellType.POINTS;
            default -> type;
        };
    }
}
