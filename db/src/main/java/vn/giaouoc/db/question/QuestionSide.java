package vn.giaouoc.db.question;

/** Whose words a message holds. */
public enum QuestionSide {
    UNIT,
    DESK
}
