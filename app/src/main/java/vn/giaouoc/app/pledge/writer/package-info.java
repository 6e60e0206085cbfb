/**
 * The one door through which pledges become rows: signatures that arrive together share one transaction and one commit.
 * It knows rows, windows and tallies, no HTTP and no screen. Begin with {@link vn.giaouoc.app.pledge.writer.PledgeWriter}.
 */
@NullMarked
package vn.giaouoc.app.pledge.writer;

import org.jspecify.annotations.NullMarked;
