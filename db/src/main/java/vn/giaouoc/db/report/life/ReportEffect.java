package vn.giaouoc.db.report.life;

/** What a move does besides changing the state (trade: part 5, "Guard and effect"). */
public enum ReportEffect {
    /** Values, names, path and people are frozen into the next snapshot; the submission number grows. */
    FREEZES,
    /** The first submission's time stays, so that on-time is never lost. */
    KEEPS_FIRST_TIME,
    /** The unit may type no more. */
    LOCKS,
    /** The unit may type again, where the section was not accepted. */
    UNLOCKS,
    /** A new day by which it is due again. */
    NEW_DUE_DAY,
    /** The reviewer's score and remark are kept. */
    KEEPS_SCORE,
    /** Consolidated reports above are told that figures below changed. */
    FLAGS_ABOVE,
    /** The unit leaves the denominator of "phải nộp". */
    LEAVES_DENOMINATOR,
    /** The unit owes again. */
    OWES_AGAIN
}
