package vn.giaouoc.db.member;

/** On what footing somebody works (trade: 3.5, "Loại"). */
public enum Employment {
    CADRE("Cán bộ"),
    CIVIL_SERVANT("Công chức"),
    PUBLIC_EMPLOYEE("Viên chức"),
    WORKER("Người lao động (HĐLĐ)");

    private final String label;

    Employment(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
