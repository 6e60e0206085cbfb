/**
 * Where reports lie: who is late, at which level, since when, and what waits for the reviewer. Reading only. Begin with
 * {@link vn.giaouoc.app.report.review.queue.ReviewQueue}.
 */
@NullMarked
package vn.giaouoc.app.report.review.queue;

import org.jspecify.annotations.NullMarked;
