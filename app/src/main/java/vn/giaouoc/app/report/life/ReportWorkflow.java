package vn.giaouoc.app.report.life;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.report.ReportRights;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportRepository;
import vn.giaouoc.db.report.life.ReportFacts;
import vn.giaouoc.db.report.life.ReportMove;
import vn.giaouoc.db.report.mark.ReportStep;
import vn.giaouoc.db.report.mark.ReportStepRepository;

/**
 * Moves reports. The report is taken first, so that two moves come one after the other; the table is asked with the facts
 * the caller has read since; the row, the trail and the audit stand or fall with the caller's transaction.
 */
@Singleton
public class ReportWorkflow {

    private final ReportRepository reports;
    private final ReportStepRepository steps;
    private final AuditTrail audit;
    private final Times times;

    ReportWorkflow(ReportRepository reports, ReportStepRepository steps, AuditTrail audit, Times times) {
        this.reports = reports;
        this.steps = steps;
        this.audit = audit;
        this.times = times;
    }

    /** Takes the report for the transaction; NOT_FOUND when there is none. */
    @Transactional
    public Report take(long reportId) {
        return reports.take(reportId).orElseThrow(ReportRights::unknown);
    }

    /** The facts that hold for every move of a report; add what the move's guards ask. */
    public ReportFacts facts(Report taken) {
        return ReportFacts.plain(taken.state(), times.today());
    }

    /**
     * Moves a report the transaction holds. Refuses with what the table expected and what it found.
     *
     * @param office in which office the actor does it, null for the portal itself
     * @param change what else of the row changes; state and revision are set here
     */
    @Transactional
    public Report move(
            Actor actor,
            Report taken,
            ReportMove move,
            ReportFacts facts,
            @Nullable Office office,
            UnaryOperator<Report> change) {
        move.require(facts);
        var moved = reports.update(change.apply(taken).in(move.to()));
        note(actor, taken, moved, move, office, facts.reason());
        return moved;
    }

    /** The office an act is done in. */
    public record Office(String title, long organisationId) {}

    private void note(
            Actor actor,
            Report before,
            Report after,
            ReportMove move,
            @Nullable Office office,
            @Nullable String reason) {
        steps.save(new ReportStep(
                Ids.next(),
                after.id(),
                move.name(),
                before.state().name(),
                after.state().name(),
                after.number(),
                actor.isSystem() ? null : actor.accountId(),
                actor.isSystem() ? null : actor.personId(),
                office == null ? null : office.title(),
                office == null ? null : office.organisationId(),
                times.now(),
                reason));
        audit.record(
                actor,
                "REPORT_" + move.name(),
                after.organisationId(),
                "report:" + after.id(),
                "%d %s lần %d%s"
                        .formatted(after.year(), after.kind(), after.number(), reason == null ? "" : ": " + reason));
    }
}
