package vn.giaouoc.db.report.life;

/** Who may ask for a move; where exactly is asked of the offices. */
public enum Mover {
    /** Chair or deputy of the unit whose report it is. */
    UNIT("chủ tịch, phó chủ tịch của đơn vị"),
    /** The superior, or the province where there is none between. */
    REVIEWER("công đoàn cấp trên thẩm định"),
    /** The superior whose own submission it follows from. */
    SUPERIOR("công đoàn cấp trên tổng hợp"),
    /** The province only. */
    PROVINCE("liên đoàn lao động tỉnh");

    private final String label;

    Mover(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
