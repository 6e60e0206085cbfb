package vn.giaouoc.app.report.review;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.report.life.ReportState;

/** Takes a report into review where nobody has yet and approves it, both or neither. */
@Singleton
public class StraightApproval {

    private final Desk desk;
    private final ReviewService review;
    private final Decisions decisions;

    StraightApproval(Desk desk, ReviewService review, Decisions decisions) {
        this.desk = desk;
        this.review = review;
        this.decisions = decisions;
    }

    /** Refuses as {@link ReviewService#begin} and {@link Decisions#approve} do. */
    @Transactional
    public void approve(Actor actor, long reportId, Approve wish) {
        var report = desk.take(actor, reportId);
        Desk.requireSeen(report, wish.number());
        var begun = report.state() == ReportState.SUBMITTED ? review.begin(actor, report) : report;
        decisions.approve(actor, begun, wish);
    }
}
