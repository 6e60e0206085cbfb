package vn.giaouoc.app.report.review;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.app.report.form.Forms;
import vn.giaouoc.app.report.life.ReportWorkflow;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.life.ReportMove;
import vn.giaouoc.db.report.mark.SectionMark;
import vn.giaouoc.db.report.mark.SectionMarks;
import vn.giaouoc.db.report.mark.SectionState;

/** Reviewing one report before deciding: it is taken up, and its sections are accepted or marked to be mended one by one. */
@Singleton
public class ReviewService {

    private static final int REASON = 2_000;

    private final Desk desk;
    private final ReviewRights rights;
    private final ReportWorkflow workflow;
    private final Kept kept;

    ReviewService(Desk desk, ReviewRights rights, ReportWorkflow workflow, Kept kept) {
        this.desk = desk;
        this.rights = rights;
        this.workflow = workflow;
        this.kept = kept;
    }

    /** Where marks are kept, and what sections there are. */
    @Singleton
    record Kept(SectionMarks marks, Forms forms, Times times) {}

    /**
     * Takes it into review: from now on the unit cannot take it back. Sections that were to be mended are open again, those
     * accepted stay accepted. CONFLICT WRONG_STATE when somebody else was quicker, FORBIDDEN REVIEWER_ONLY and OWN_REPORT.
     */
    @Transactional
    public void begin(Actor actor, long reportId) {
        begin(actor, desk.take(actor, reportId));
    }

    Report begin(Actor actor, Report taken) {
        var now = kept.times().now();
        var moved = workflow.move(
                actor,
                taken,
                ReportMove.BEGIN_REVIEW,
                desk.facts(actor, taken),
                rights.office(actor, taken),
                report -> report.change()
                        .reviewerId(actor.isSystem() ? null : actor.personId())
                        .reviewBegunAt(now)
                        .done());
        kept.marks()
                .put(kept.marks().of(taken.id()).stream()
                        .filter(mark -> mark.state() == SectionState.RETURNED)
                        .map(mark -> mark(actor, taken, mark.section(), SectionState.OPEN, mark.reason()))
                        .toList());
        return moved;
    }

    /** The section is right; it stays so when others are returned. */
    @Transactional
    public void accept(Actor actor, long reportId, String section) {
        put(actor, reportId, section, SectionState.ACCEPTED, null);
    }

    /** The section is to be mended, and why; INVALID REASON_NEEDED without a reason. It goes back with the whole report. */
    @Transactional
    public void giveBack(Actor actor, long reportId, String section, @Nullable String reason) {
        var why = Names.optional(reason, REASON, "lý do");
        if (why == null) {
            throw Refusal.invalid("REASON_NEEDED", "Anh/chị ghi rõ cần sửa gì để đơn vị biết.")
                    .with("field", "reason");
        }
        put(actor, reportId, section, SectionState.RETURNED, why);
    }

    /** The section has not been looked at after all. */
    @Transactional
    public void clear(Actor actor, long reportId, String section) {
        put(actor, reportId, section, SectionState.OPEN, null);
    }

    private void put(Actor actor, long reportId, String section, SectionState state, @Nullable String reason) {
        var report = desk.takeInReview(actor, reportId, "đánh dấu từng phần");
        kept.marks().put(List.of(mark(actor, report, section(report, section), state, reason)));
    }

    private SectionMark mark(Actor actor, Report report, String section, SectionState state, @Nullable String reason) {
        return new SectionMark(
                report.id(),
                section,
                state,
                reason,
                actor.isSystem() ? null : actor.personId(),
                kept.times().now());
    }

    private String section(Report report, String code) {
        return kept.forms()
                .form(report.formId())
                .content()
                .section(code)
                .orElseThrow(() -> Refusal.notFound(
                                "SECTION_UNKNOWN", "Mẫu báo cáo không có phần này. Anh/chị tải lại trang.")
                        .with("field", "section"))
                .code();
    }
}
