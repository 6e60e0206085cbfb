package vn.giaouoc.ui.report.review;

import jakarta.inject.Singleton;
import vn.giaouoc.app.report.review.Decisions;
import vn.giaouoc.app.report.review.Remarks;
import vn.giaouoc.app.report.review.Reopening;
import vn.giaouoc.app.report.review.ReviewService;
import vn.giaouoc.app.report.review.StraightApproval;

/** The services of a review. */
@Singleton
public record ReviewBeans(
        ReviewService sections, Remarks remarks, Decisions decisions, StraightApproval straight, Reopening reopening) {}
