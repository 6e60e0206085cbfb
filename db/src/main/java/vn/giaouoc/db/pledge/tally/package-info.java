/**
 * The yearly figures of a leaf (a unit and department): how one person's standing becomes counts, and the rows that keep
 * the sums. It knows pledges, memberships and cut-off days, never percentages. Begin with
 * {@link vn.giaouoc.db.pledge.tally.TallyShare}.
 */
@NullMarked
package vn.giaouoc.db.pledge.tally;

import org.jspecify.annotations.NullMarked;
