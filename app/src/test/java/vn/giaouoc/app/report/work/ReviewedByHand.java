package vn.giaouoc.app.report.work;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.report.life.ReportWorkflow;
import vn.giaouoc.db.report.life.ReportMove;
import vn.giaouoc.db.report.mark.SectionMark;
import vn.giaouoc.db.report.mark.SectionState;

/** What the reviewer does, through the one table of moves and without a desk: section F goes back, due on 25/12. */
@Singleton
@Requires(property = "pledge.scene")
class ReviewedByHand {

    private static final LocalDate AGAIN = LocalDate.of(2026, 12, 25);

    private final ReportWorkflow workflow;
    private final Times times;

    ReviewedByHand(ReportWorkflow workflow, Times times) {
        this.workflow = workflow;
        this.times = times;
    }

    void move(long reportId, ReportMove move) {
        var taken = workflow.take(reportId);
        var facts = workflow.facts(taken)
                .marked(
                        move == ReportMove.SEND_BACK
                                ? List.of(new SectionMark(
                                        reportId, "F", SectionState.RETURNED, "Thiếu", null, times.now()))
                                : List.of())
                .dueAgain(AGAIN);
        workflow.move(
                Actor.SYSTEM,
                taken,
                move,
                facts,
                null,
                same -> same.change().againDueOn(AGAIN).done());
    }
}
