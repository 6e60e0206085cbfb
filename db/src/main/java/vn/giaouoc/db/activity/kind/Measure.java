package vn.giaouoc.db.activity.kind;

/** How a figure is made of records. */
public enum Measure {
    /** How many records. */
    COUNT,
    /** The sum of one fact. */
    SUM,
    /** 1 when there is any record, else 0. */
    ANY,
    /** How many of several yes-or-no facts some record has. */
    ITEMS,
    /** 1 when a paper holds on the day of the figures, whatever year it was issued in, else 0. */
    IN_FORCE,
    /** Issues raised in the dialogues of the year. */
    RAISED,
    /** Of these, those resolved. */
    RESOLVED,
    /** How many records of a kind the unit owes a year: one an employer, one where there is none. */
    OWED,
    /** One figure as a share of another, in per cent with one decimal; none when the other is 0. */
    RATIO,
    /** A figure less the same of the year before; none when either is missing. */
    CHANGE
}
