package vn.giaouoc.db.report.form;

/** Where the figures of a line come from (trade: part 5, "Kind"). */
public enum EntryKind {
    /** T: typed; where the portal knows a figure it stands there already and may be changed freely. */
    TYPED,
    /** A: worked out, locked, with a drill-down list. */
    DERIVED,
    /** A/T: worked out, but may be overridden with a reason; both figures stay visible. */
    DERIVED_OR_TYPED
}
