package vn.giaouoc.db.activity.kind;

/** What a fact may be. */
public enum FactType {
    /** A whole number from 0. */
    NUMBER,
    /** Whole đồng from 0, at most fifteen digits. */
    MONEY,
    /** One line of words. */
    TEXT,
    /** An address on the web. */
    LINK,
    /** Yes, or nothing. */
    YES,
    /** One of the field's choices, by its code. */
    CHOICE,
    /** A day. */
    DAY,
    /** One of the unit's employers, by its id; filled in by itself where there is one only. */
    EMPLOYER
}
