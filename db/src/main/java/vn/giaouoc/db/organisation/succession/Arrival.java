package vn.giaouoc.db.organisation.succession;

/** How a department or an employer came to stand in the successor. */
public enum Arrival {
    /** The event made it. */
    MADE,
    /** One of the same name had ended there and stands again. */
    REVIVED,
    /** One of the same name stood there already, or an earlier row of the event brought it. */
    JOINED
}
