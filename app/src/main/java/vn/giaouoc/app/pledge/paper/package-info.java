/**
 * Pledges signed on paper: an officer enters who signed, with the scanned list behind it, person by person. It goes through
 * the same door as every pledge. Begin with {@link vn.giaouoc.app.pledge.paper.PaperPledgeService}.
 */
@NullMarked
package vn.giaouoc.app.pledge.paper;

import org.jspecify.annotations.NullMarked;
