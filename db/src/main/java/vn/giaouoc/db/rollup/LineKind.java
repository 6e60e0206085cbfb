package vn.giaouoc.db.rollup;

/** What a line of a roll-up stands for. */
public enum LineKind {
    /** A unit right below the one looked at. */
    UNIT,
    /** A department of the unit itself; id 0 gathers the members without a department. */
    DEPARTMENT,
    /** An ended unit for which the unit looked at speaks today (only in today's tree). */
    ENDED
}
