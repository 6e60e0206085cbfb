package vn.giaouoc.app.report.review;

import jakarta.inject.Singleton;
import java.util.Set;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.report.life.ReportWorkflow;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.life.ReportFacts;
import vn.giaouoc.db.report.life.ReportGuard;
import vn.giaouoc.db.report.life.ReportMove;
import vn.giaouoc.db.report.life.ReportState;
import vn.giaouoc.db.report.mark.SectionMarks;

/** Takes a report for its reviewer: held until the transaction ends, with the facts its moves are decided from. */
@Singleton
class Desk {

    private final ReviewRights rights;
    private final ReportWorkflow workflow;
    private final SectionMarks marks;

    Desk(ReviewRights rights, ReportWorkflow workflow, SectionMarks marks) {
        this.rights = rights;
        this.workflow = workflow;
        this.marks = marks;
    }

    /** The report, when the actor reviews it and it is none of his or her own unit. */
    Report take(Actor actor, long reportId) {
        var report = workflow.take(reportId);
        rights.requireReview(actor, report);
        var own = ReportGuard.NOT_OWN_REPORT.refusal(facts(actor, report));
        if (own != null) {
            throw own;
        }
        return report;
    }

    /** The same while it is under review. */
    Report takeInReview(Actor actor, long reportId, String verb) {
        var report = take(actor, reportId);
        if (report.state() != ReportState.IN_REVIEW) {
            throw ReportMove.wrong(verb, Set.of(ReportState.IN_REVIEW), report.state());
        }
        return report;
    }

    ReportFacts facts(Actor actor, Report taken) {
        return workflow.facts(taken).byOneself(rights.own(actor, taken)).marked(marks.of(taken.id()));
    }

    /** Refuses when another submission came meanwhile than the one the reviewer looked at. */
    static void requireSeen(Report taken, int number) {
        if (taken.number() != number) {
            throw Refusal.conflict(
                            "SUBMISSION_CHANGED",
                            "Đơn vị đã nộp lại lần %d, anh/chị đang xem lần %d. Anh/chị tải lại trang, xem lại rồi quyết định."
                                    .formatted(taken.number(), number))
                    .with("number", taken.number());
        }
    }
}
