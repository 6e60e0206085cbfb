/**
 * Submissions as they were frozen: what was handed in, by whom, under which names and on which form, with a digest over its
 * bytes. Review, consolidation and papers read here and nowhere else. Begin with
 * {@link vn.giaouoc.db.report.seal.SealedReport}.
 */
@NullMarked
package vn.giaouoc.db.report.seal;

import org.jspecify.annotations.NullMarked;
