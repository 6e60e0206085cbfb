/**
 * One report as its reviewer sees it: what was submitted, what changed since the submission before, and what may be done now.
 * Reading only. Begin with {@link vn.giaouoc.app.report.review.page.Reviews}.
 */
@NullMarked
package vn.giaouoc.app.report.review.page;

import org.jspecify.annotations.NullMarked;
