package vn.giaouoc.app.report.review;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.TreeSet;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.app.report.ReportRights;
import vn.giaouoc.app.report.form.Forms;
import vn.giaouoc.app.report.life.ReportWorkflow;
import vn.giaouoc.app.report.opening.ReportingService;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportRepository;
import vn.giaouoc.db.report.form.FormSection;
import vn.giaouoc.db.report.life.ReportMove;
import vn.giaouoc.db.report.mark.SectionMark;
import vn.giaouoc.db.report.mark.SectionMarks;
import vn.giaouoc.db.report.mark.SectionState;
import vn.giaouoc.db.report.part.ReportParts;

/** The province opens an approved report again; whoever consolidated it is told that figures below changed (part 5, "Mở lại"). */
@Singleton
public class Reopening {

    private static final int REASON = 2_000;

    private final Asked asked;
    private final ReviewRights reviewers;
    private final ReportWorkflow workflow;
    private final Rows rows;
    private final Times times;

    Reopening(Asked asked, ReviewRights reviewers, ReportWorkflow workflow, Rows rows, Times times) {
        this.asked = asked;
        this.reviewers = reviewers;
        this.workflow = workflow;
        this.rows = rows;
        this.times = times;
    }

    /** Who decides, and on which form. */
    @Singleton
    record Asked(ReportRights rights, ReportingService reporting, Campaigns campaigns, Forms forms) {}

    /** What a reopening writes. */
    @Singleton
    record Rows(ReportRepository reports, SectionMarks marks, ReportParts parts) {}

    /**
     * Reopens; how many reports above are flagged. FORBIDDEN NOT_YOUR_CAMPAIGN, INVALID REASON_NEEDED, DUE_AGAIN_NEEDED and
     * DUE_AGAIN_OVER, NOT_FOUND SECTION_UNKNOWN, CONFLICT WRONG_STATE.
     */
    @Transactional
    public int reopen(Actor actor, long reportId, Reopen wish) {
        // those above first, as a superior's submission takes its own report before those below
        var above = rows.parts().holding(reportId).stream()
                .sorted()
                .map(workflow::take)
                .toList();
        var report = workflow.take(reportId);
        asked.rights().requireSee(actor, report);
        asked.reporting().requireProvince(actor, asked.campaigns().campaign(report.campaignId()));
        var reason = Names.optional(wish.reason(), REASON, "lý do");
        var marks = marks(actor, report, wish, reason == null ? "" : reason);
        workflow.move(
                actor,
                report,
                ReportMove.REOPEN,
                workflow.facts(report).because(reason).dueAgain(wish.againDueOn()),
                reviewers.office(actor, report),
                taken -> taken.change()
                        .againDueOn(wish.againDueOn())
                        .decidedAt(times.now())
                        .done());
        rows.marks().put(marks);
        above.forEach(flagged ->
                rows.reports().update(flagged.change().belowChanged(true).done()));
        return above.size();
    }

    /** What is to be mended is returned with the reason, the rest stays accepted; without a choice everything is open. */
    private List<SectionMark> marks(Actor actor, Report report, Reopen wish, String reason) {
        var known = asked.forms().form(report.formId()).content().sections().stream()
                .map(FormSection::code)
                .toList();
        var chosen = new TreeSet<>(wish.sections() == null ? List.<String>of() : wish.sections());
        if (!known.containsAll(chosen)) {
            throw Refusal.notFound("SECTION_UNKNOWN", "Mẫu báo cáo không có phần này. Anh/chị tải lại trang.")
                    .with("field", "sections");
        }
        return known.stream()
                .map(code -> new SectionMark(
                        report.id(),
                        code,
                        chosen.isEmpty() || chosen.contains(code) ? SectionState.RETURNED : SectionState.ACCEPTED,
                        chosen.isEmpty() || chosen.contains(code) ? reason : null,
                        actor.isSystem() ? null : actor.personId(),
                        times.now()))
                .toList();
    }
}
