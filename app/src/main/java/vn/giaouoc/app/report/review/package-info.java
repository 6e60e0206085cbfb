/**
 * Reviewing what was handed in: taken up, marked section by section, returned, approved one by one or many at once, reopened
 * by the province. It asks the one table of moves and knows no screen. Begin with
 * {@link vn.giaouoc.app.report.review.ReviewService}.
 */
@NullMarked
package vn.giaouoc.app.report.review;

import org.jspecify.annotations.NullMarked;
