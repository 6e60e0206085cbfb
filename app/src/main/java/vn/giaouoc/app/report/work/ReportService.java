package vn.giaouoc.app.report.work;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Set;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.report.ReportRights;
import vn.giaouoc.app.report.cell.CellWish;
import vn.giaouoc.app.report.cell.CellWriter;
import vn.giaouoc.app.report.cell.SavedCell;
import vn.giaouoc.app.report.life.ReportWorkflow;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.life.ReportMove;
import vn.giaouoc.db.report.life.ReportState;

/** Working on a report: every press of a button of its page ends here. Each act takes the report first. */
@Singleton
public class ReportService {

    private final ReportRights rights;
    private final ReportWorkflow workflow;
    private final CellWriter cells;
    private final Warnings warnings;
    private final Submission submission;

    ReportService(
            ReportRights rights, ReportWorkflow workflow, CellWriter cells, Warnings warnings, Submission submission) {
        this.rights = rights;
        this.workflow = workflow;
        this.cells = cells;
        this.warnings = warnings;
        this.submission = submission;
    }

    /**
     * Writes a cell, or leaves it to what the portal works out when neither number nor words are given; a cell already
     * as wished stays untouched, so sending twice is sending once. CONFLICT CELL_CHANGED (yours, theirs, by, at, revision)
     * when somebody else changed it since; INVALID with the field where the value cannot stand there.
     */
    @Transactional
    public SavedCell save(Actor actor, long reportId, CellWish wish) {
        return cells.write(actor, writable(actor, reportId), wish);
    }

    /**
     * Takes a soft warning knowingly, at the figures it has now. NOT_FOUND CHECK_HOLDS when it is none any more, INVALID
     * CHECK_HARD for one that must be mended, INVALID REASON_NEEDED without a reason.
     */
    @Transactional
    public void acceptCheck(Actor actor, long reportId, String checkCode, String reason) {
        warnings.accept(actor, writable(actor, reportId), checkCode, reason);
    }

    /** Takes an acceptance back. */
    @Transactional
    public void openCheck(Actor actor, long reportId, String checkCode) {
        warnings.open(writable(actor, reportId), checkCode);
    }

    /**
     * Submits what the actor saw and freezes it. Asks the PIN or password again before anything is touched; refuses
     * CONFLICT REPORT_CHANGED when another cell changed since {@code revision}, INVALID CHECKS_BROKEN and WARNINGS_OPEN
     * with the sentence of each cell, CONFLICT WRONG_STATE.
     */
    public Submitted submit(Actor actor, long reportId, long revision, String secret) {
        return submission.submit(actor, reportId, revision, secret);
    }

    /** Takes a submission back while nobody has begun to review it; CONFLICT WRONG_STATE afterwards. */
    public void withdraw(Actor actor, long reportId) {
        submission.withdraw(actor, reportId);
    }

    /** The report, taken, when the actor may write on it and it is open. */
    private Report writable(Actor actor, long reportId) {
        var report = workflow.take(reportId);
        rights.requireWrite(actor, report);
        if (!report.state().open()) {
            throw ReportMove.wrong("sửa", Set.of(ReportState.DRAFT, ReportState.RETURNED), report.state());
        }
        return report;
    }
}
