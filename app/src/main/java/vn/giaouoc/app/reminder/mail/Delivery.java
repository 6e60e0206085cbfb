package vn.giaouoc.app.reminder.mail;

/** What is known of a letter that was handed over. */
enum Delivery {
    SENT,
    /** Nothing was sent, another time it may be. */
    LATER,
    /** The server will not take it. */
    REFUSED,
    /** The line broke when it may have been taken. */
    UNSURE
}
