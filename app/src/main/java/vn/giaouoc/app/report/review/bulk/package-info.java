/**
 * Approving many reports at once: looked at first, then each for itself, so that one that is refused stops no other. Begin
 * with {@link vn.giaouoc.app.report.review.bulk.BulkApproval}.
 */
@NullMarked
package vn.giaouoc.app.report.review.bulk;

import org.jspecify.annotations.NullMarked;
