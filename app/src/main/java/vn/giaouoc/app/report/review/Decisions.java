package vn.giaouoc.app.report.review;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.app.report.life.ReportWorkflow;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.life.ReportMove;
import vn.giaouoc.db.report.mark.SectionMarks;
import vn.giaouoc.db.report.mark.SectionState;

/** How a review ends: returned with reasons, or approved. Of two who decide at once one wins, the other is told. */
@Singleton
public class Decisions {

    private static final int REMARK = 2_000;
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private final Desk desk;
    private final ReviewRights rights;
    private final ReportWorkflow workflow;
    private final SectionMarks marks;
    private final Times times;

    Decisions(Desk desk, ReviewRights rights, ReportWorkflow workflow, SectionMarks marks, Times times) {
        this.desk = desk;
        this.rights = rights;
        this.workflow = workflow;
        this.marks = marks;
        this.times = times;
    }

    /**
     * Returns the report for the sections that were marked; the others stay accepted and locked. INVALID
     * NO_SECTION_RETURNED, DUE_AGAIN_NEEDED and DUE_AGAIN_OVER; CONFLICT SUBMISSION_CHANGED and WRONG_STATE.
     */
    @Transactional
    public void sendBack(Actor actor, long reportId, SendBack wish) {
        var report = desk.take(actor, reportId);
        ReportMove.SEND_BACK.requireState(report.state());
        Desk.requireSeen(report, wish.number());
        var remark = Names.optional(wish.remark(), REMARK, "nhận xét");
        var facts = desk.facts(actor, report).dueAgain(wish.againDueOn()).because(because(report, remark));
        workflow.move(
                actor,
                report,
                ReportMove.SEND_BACK,
                facts,
                rights.office(actor, report),
                taken -> taken.change()
                        .againDueOn(wish.againDueOn())
                        .reviewerId(reviewer(actor))
                        .decidedAt(times.now())
                        .remark(remark)
                        .done());
    }

    /**
     * Approves. INVALID SCORE_OUTSIDE, CONFLICT SECTIONS_RETURNED, SUBMISSION_CHANGED, and WRONG_STATE for whoever comes
     * second.
     */
    @Transactional
    public void approve(Actor actor, long reportId, Approve wish) {
        approve(actor, desk.take(actor, reportId), wish);
    }

    void approve(Actor actor, Report report, Approve wish) {
        ReportMove.APPROVE.requireState(report.state());
        Desk.requireSeen(report, wish.number());
        var score = score(wish.score());
        var remark = Names.optional(wish.remark(), REMARK, "nhận xét");
        workflow.move(
                actor,
                report,
                ReportMove.APPROVE,
                desk.facts(actor, report).because(remark),
                rights.office(actor, report),
                taken -> taken.change()
                        .reviewerId(reviewer(actor))
                        .decidedAt(times.now())
                        .score(score)
                        .remark(remark)
                        .done());
    }

    private static @Nullable Long reviewer(Actor actor) {
        return actor.isSystem() ? null : actor.personId();
    }

    /** The reasons of the sections, after what was said of the whole. */
    private String because(Report report, @Nullable String remark) {
        var reasons = marks.of(report.id()).stream()
                .filter(mark -> mark.state() == SectionState.RETURNED)
                .map(mark -> "Phần " + mark.section() + ": " + mark.reason())
                .collect(Collectors.joining("; "));
        var whole = remark == null ? reasons : remark + ". " + reasons;
        return whole.length() <= REMARK ? whole : whole.substring(0, REMARK - 1) + "…";
    }

    private static @Nullable BigDecimal score(@Nullable BigDecimal given) {
        if (given == null) {
            return null;
        }
        if (given.signum() < 0
                || given.compareTo(MOST) > 0
                || given.stripTrailingZeros().scale() > 2) {
            throw Refusal.invalid("SCORE_OUTSIDE", "Điểm thẩm định từ 0 đến 100, nhiều nhất hai chữ số lẻ.")
                    .with("field", "score");
        }
        return given;
    }
}
