package vn.giaouoc.app.pledge.writer;

import vn.giaouoc.db.pledge.StoredPledge;

/**
 * What stands in the database after a wish.
 *
 * @param changed false when it stood there already: a resend, or a second attempt, that gets the first receipt
 */
public record Written(StoredPledge stored, boolean changed) {}
