/**
 * Signing, declining and withdrawing: what a member and an officer may do with pledges, and the receipts they get. It
 * knows people, campaigns and sign-ins; every pledge goes through one door, {@link vn.giaouoc.app.pledge.writer}. Begin
 * with {@link vn.giaouoc.app.pledge.PledgeService}.
 */
@NullMarked
package vn.giaouoc.app.pledge;

import org.jspecify.annotations.NullMarked;
