package vn.giaouoc.db.pledge.tally;

import java.util.Locale;

/** The figures of a tally row; each person adds one or nothing to each. The order is that of the table. */
public enum TallyColumn {
    /** Members active on the as-of day. */
    MEMBERS,
    /** Of those, not suspended: the denominator of every rate. */
    ELIGIBLE,
    ELIGIBLE_WOMEN,
    /** Eligible and signed, wherever it was signed, so that no rate passes 100 %. */
    SIGNED,
    SIGNED_WOMEN,
    OWN_PHONE,
    KIOSK,
    PAPER,
    DECLINED,
    WITHDRAWN,
    /** People who are not members yet, counted apart (trade: II.1.2, B06). */
    STAFF,
    STAFF_SIGNED;

    /** The column's name in the table. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
