package vn.giaouoc.db.organisation;

/** What kind of workplace a unit belongs to; pledge windows and deadlines are set per type (trade: 7, schools). */
public enum UnitType {
    UNION_BODY("Cơ quan công đoàn"),
    ENTERPRISE("Doanh nghiệp"),
    PUBLIC_SERVICE_UNIT("Đơn vị sự nghiệp công lập"),
    SCHOOL("Trường học công lập"),
    PRIVATE_SCHOOL("Trường ngoài công lập"),
    AGENCY("Cơ quan hành chính"),
    TRADE_ASSOCIATION("Nghiệp đoàn");

    private final String label;

    UnitType(String label) {
        this.label = label;
    }

    /** The type as officers say it. */
    public String label() {
        return label;
    }
}
