package vn.giaouoc.db.rollup;

/** The two roll-ups (trade: 3.4): legal papers use the first, trends over the years use the second. */
public enum TreeKind {
    /** The tree as it stood on the day of the figures. */
    AS_IT_WAS("Theo cây tại thời điểm đó"),
    /** Today's tree; the figures of an ended unit stand with the living one that speaks for it. */
    AS_IT_IS_NOW("Theo cây hiện nay");

    private final String label;

    TreeKind(String label) {
        this.label = label;
    }

    /** How people call it on the screen. */
    public String label() {
        return label;
    }
}
