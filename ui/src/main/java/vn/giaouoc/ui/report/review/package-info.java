/**
 * What a reviewer does with a report: takes it up, accepts or returns single sections, remarks, decides; the province opens
 * it again. Knows app.report.review. Begin with {@link vn.giaouoc.ui.report.review.ReviewBar}.
 */
@NullMarked
package vn.giaouoc.ui.report.review;

import org.jspecify.annotations.NullMarked;
