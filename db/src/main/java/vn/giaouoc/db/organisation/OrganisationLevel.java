package vn.giaouoc.db.organisation;

/** Where in the union's order a unit stands (trade: 3.1). Levels are data: no code knows "below X comes Y". */
public enum OrganisationLevel {
    CONFEDERATION("Tổng Liên đoàn"),
    FEDERATION("Liên đoàn Lao động tỉnh, thành phố"),
    INDUSTRY("Công đoàn ngành, tổng công ty"),
    UPPER("Công đoàn cấp trên trực tiếp cơ sở"),
    GRASSROOTS("Công đoàn cơ sở"),
    MEMBER_GRASSROOTS("Công đoàn cơ sở thành viên"),
    SECTION("Công đoàn bộ phận"),
    GROUP("Tổ công đoàn");

    private final String label;

    OrganisationLevel(String label) {
        this.label = label;
    }

    /** The level as officers say it. */
    public String label() {
        return label;
    }
}
