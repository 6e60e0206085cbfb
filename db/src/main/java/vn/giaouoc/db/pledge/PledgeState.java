package vn.giaouoc.db.pledge;

/** Where a pledge stands. Declining and withdrawing are as easy as signing (design: pledge; trade: BD-04). */
public enum PledgeState {
    SIGNED("Đã ký"),
    DECLINED("Không ký"),
    WITHDRAWN("Đã rút");

    private final String label;

    PledgeState(String label) {
        this.label = label;
    }

    /** The word a person reads. */
    public String label() {
        return label;
    }
}
