package vn.giaouoc.db.report.part;

/** Which tree frozen reports are laid out on (trade: 3.4.4). */
public enum Tree {
    /** The tree of the report's own cut-off day: for what has to stand as it was. */
    AS_IT_WAS("Theo cây lúc chốt số liệu"),
    /** Today's tree, reports of ended units with their heirs: for comparing years. */
    AS_IT_IS_NOW("Theo cây hiện nay");

    private final String label;

    Tree(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
