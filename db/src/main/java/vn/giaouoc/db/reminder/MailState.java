package vn.giaouoc.db.reminder;

/** What became of the mail of a reminder. */
public enum MailState {
    /** In the portal only. */
    NONE,
    WAITING,
    /** Claimed by one portal. */
    SENDING,
    SENT,
    /** The person had enough mail that day. */
    CAPPED,
    FAILED,
    /** The portal stopped, or the line broke, while sending; never sent again, so that nobody gets it twice. */
    UNSURE
}
