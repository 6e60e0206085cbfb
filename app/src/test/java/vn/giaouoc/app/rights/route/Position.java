package vn.giaouoc.app.rights.route;

/** Whose things are asked for, as the chair of the own grassroots union sees it. */
public enum Position {
    /** The own unit and the department its heads lead. */
    OWN,
    /** The own unit, a department that other people lead. */
    OTHER_DEPARTMENT,
    /** Another unit under the same superior. */
    SIBLING,
    /** The superior itself. */
    SUPERIOR,
    /** A unit under another superior of the province. */
    OTHER_BRANCH,
    /** A unit of another province. */
    OTHER_PROVINCE;

    /** The name of every member there; nobody may read it who may not see these members. */
    public String memberName() {
        return "Nguyễn Zmem" + ordinal();
    }

    /** The name of every officer there. */
    public String officerName() {
        return "Nguyễn Zoff" + ordinal();
    }

    /** A word of the unit's name. */
    public String unitName() {
        return "Zunit" + (this == OTHER_DEPARTMENT ? OWN : this).ordinal();
    }
}
