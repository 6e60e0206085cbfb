package vn.giaouoc.app.access;

/**
 * Who a token says is there, without asking the database: for the one hot path whose writer checks the account when it
 * commits. Everybody else takes an {@link vn.giaouoc.app.common.Actor}.
 */
public record SignedInPerson(long accountId, long personId, long sessionId) {}
