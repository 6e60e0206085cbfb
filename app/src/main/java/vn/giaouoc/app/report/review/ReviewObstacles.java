package vn.giaouoc.app.report.review;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Optional;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.life.ReportGuard;
import vn.giaouoc.db.report.life.ReportMove;
import vn.giaouoc.db.report.life.ReportState;

/** Why a report could not be approved by this actor now, asked before trying. */
@Singleton
public class ReviewObstacles {

    private final Desk desk;
    private final ReviewRights rights;

    ReviewObstacles(Desk desk, ReviewRights rights) {
        this.desk = desk;
        this.rights = rights;
    }

    /** The refusal that approving it straight away would meet; empty when it would go through. */
    public Optional<Refusal> approving(Actor actor, Report report) {
        if (!rights.mayReview(actor, report)) {
            return Optional.of(Refusal.forbidden("REVIEWER_ONLY", "Báo cáo này không thuộc phần anh/chị thẩm định."));
        }
        var facts = desk.facts(actor, report);
        var own = ReportGuard.NOT_OWN_REPORT.refusal(facts);
        if (own != null) {
            return Optional.of(own);
        }
        if (report.state() == ReportState.SUBMITTED) {
            return Optional.empty(); // sections to be mended are open again once it is taken up
        }
        return report.state() == ReportState.IN_REVIEW
                ? Optional.ofNullable(ReportGuard.NO_SECTION_RETURNED.refusal(facts))
                : Optional.of(ReportMove.wrong(
                        "duyệt", EnumSet.of(ReportState.SUBMITTED, ReportState.IN_REVIEW), report.state()));
    }
}
