/**
 * Keeps the yearly figures equal to the rows: after every movement of a member, every change of a campaign year, every
 * midnight; and checks that they are. It knows rows only. Begin with {@link vn.giaouoc.app.pledge.tally.TallyKeeper}.
 */
@NullMarked
package vn.giaouoc.app.pledge.tally;

import org.jspecify.annotations.NullMarked;
