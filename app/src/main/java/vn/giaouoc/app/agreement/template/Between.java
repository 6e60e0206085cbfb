package vn.giaouoc.app.agreement.template;

/** Whom a template is meant for. */
public enum Between {
    /** Phòng, ban, đơn vị of a grassroots union. */
    DEPARTMENTS("phòng, ban"),
    /** Ngành hàng, tổ of a union without employer. */
    GROUPS("ngành hàng, tổ"),
    /** Grassroots unions of one superior. */
    UNIONS("công đoàn cơ sở");

    private final String label;

    Between(String label) {
        this.label = label;
    }

    /** As sentences say it. */
    public String label() {
        return label;
    }
}
