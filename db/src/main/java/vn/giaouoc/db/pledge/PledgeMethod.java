package vn.giaouoc.db.pledge;

/** How the signature was given; counted apart (trade: B07). */
public enum PledgeMethod {
    OWN_PHONE("Tự ký trên điện thoại"),
    KIOSK("Máy dùng chung"),
    PAPER("Ký giấy, cán bộ nhập");

    private final String label;

    PledgeMethod(String label) {
        this.label = label;
    }

    /** The words a person reads. */
    public String label() {
        return label;
    }
}
