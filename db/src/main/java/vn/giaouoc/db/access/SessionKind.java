package vn.giaouoc.db.access;

/** What a signed-in device may be used for. */
public enum SessionKind {
    /** A member's own phone, opened with a link or a PIN: signs for itself and holds no office rights. */
    MEMBER,
    /** An officer who gave a password: holds the rights of the offices. */
    OFFICER,
    /** One phone passed around under an officer's eyes. */
    KIOSK
}
