package vn.giaouoc.app.report.work;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.report.ReportRights;
import vn.giaouoc.app.report.life.ReportWorkflow;
import vn.giaouoc.app.report.life.Signers;
import vn.giaouoc.app.report.sheet.CheckResult;
import vn.giaouoc.app.report.sheet.Checks;
import vn.giaouoc.app.report.sheet.Sheets;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.form.FormCheck;
import vn.giaouoc.db.report.life.ReportFacts;
import vn.giaouoc.db.report.life.ReportMove;
import vn.giaouoc.db.report.mark.Acceptances;

/** Freezes a report as it stands, all or nothing: values, people, names, the move, and what follows from it. */
@Singleton
class Freezer {

    private final ReportRights rights;
    private final ReportWorkflow workflow;
    private final Sheets sheets;
    private final Sealer sealer;
    private final Around around;

    Freezer(ReportRights rights, ReportWorkflow workflow, Sheets sheets, Sealer sealer, Around around) {
        this.rights = rights;
        this.workflow = workflow;
        this.sheets = sheets;
        this.sealer = sealer;
        this.around = around;
    }

    /** What else a submission asks and tells. */
    @Singleton
    record Around(Acceptances acceptances, Signers signers, List<SubmissionWatch> watches, Times times) {}

    @Transactional
    public Submitted freeze(Actor actor, long reportId, long revision) {
        var report = workflow.take(reportId);
        rights.requireSubmit(actor, report);
        ReportMove.SUBMIT.requireState(report.state());
        if (report.revision() != revision) {
            throw Refusal.conflict(
                            "REPORT_CHANGED",
                            "Báo cáo đã thay đổi từ lúc anh/chị xem. Anh/chị tải lại trang, xem lại rồi nộp.")
                    .with("revision", report.revision());
        }
        var sheet = sheets.live(report);
        var results = Checks.broken(sheet, around.acceptances().of(reportId));
        var facts = facts(report, results);
        ReportMove.SUBMIT.require(facts);
        var now = around.times().now();
        var next = report.change()
                .number(report.number() + 1)
                .submittedAt(now)
                .firstSubmittedAt(report.firstSubmittedAt() == null ? now : report.firstSubmittedAt())
                .submittedBy(actor.isSystem() ? null : actor.personId())
                .belowChanged(false)
                .done();
        var frozen = sealer.seal(actor, next, sheet, results);
        var moved = workflow.move(
                actor, next, ReportMove.SUBMIT, facts, around.signers().office(actor, report), same -> same);
        around.watches().forEach(watch -> watch.submitted(actor, moved, frozen.sealed()));
        return new Submitted(Long.toString(reportId), moved.number(), now, moved.late(), Digest.hex(frozen.sha256()));
    }

    /** A submission that was taken back before anybody looked is as if it had not been: it does not count as in time. */
    @Transactional
    public void thaw(Actor actor, long reportId) {
        var report = workflow.take(reportId);
        rights.requireSubmit(actor, report);
        ReportMove.WITHDRAW.requireState(report.state());
        var first = report.firstSubmittedAt();
        boolean only = first != null && first.equals(report.submittedAt());
        var moved = workflow.move(
                actor,
                report,
                ReportMove.WITHDRAW,
                workflow.facts(report),
                around.signers().office(actor, report),
                taken -> taken.change().firstSubmittedAt(only ? null : first).done());
        around.watches().forEach(watch -> watch.withdrawn(actor, moved));
    }

    private ReportFacts facts(Report report, List<CheckResult> results) {
        var hard = new ArrayList<FormCheck>();
        var soft = new ArrayList<FormCheck>();
        results.stream()
                .filter(CheckResult::open)
                .forEach(result -> (result.check().hard() ? hard : soft).add(result.check()));
        return workflow.facts(report).checked(hard, soft);
    }
}
