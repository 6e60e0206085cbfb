package vn.giaouoc.app.report.ending;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.app.report.ReportRights;
import vn.giaouoc.app.report.life.ReportWorkflow;
import vn.giaouoc.app.report.opening.ReportingService;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.life.ReportMove;

/** Who owes nothing after all, and who owes again: the province decides and says why (trade: part 5, "Miễn nộp"). */
@Singleton
public class Exemptions {

    private static final int REASON = 500;

    private final ReportRights rights;
    private final ReportingService reporting;
    private final Campaigns campaigns;
    private final ReportWorkflow workflow;

    Exemptions(ReportRights rights, ReportingService reporting, Campaigns campaigns, ReportWorkflow workflow) {
        this.rights = rights;
        this.reporting = reporting;
        this.campaigns = campaigns;
        this.workflow = workflow;
    }

    /** The unit owes nothing. INVALID REASON_NEEDED, CONFLICT WRONG_STATE for what was handed in. */
    @Transactional
    public void exempt(Actor actor, long reportId, @Nullable String reason) {
        var report = mine(actor, reportId);
        move(actor, report, ReportMove.EXEMPT_UNIT, Names.optional(reason, REASON, "lý do"), null);
    }

    /** The unit owes again. */
    @Transactional
    public void oweAgain(Actor actor, long reportId, @Nullable String reason) {
        var report = mine(actor, reportId);
        move(actor, report, ReportMove.OWE_AGAIN, Names.optional(reason, REASON, "lý do"), null);
    }

    /** Moves a report the transaction holds; {@code eventId} when an event of the tree is the reason. */
    Report move(Actor actor, Report taken, ReportMove move, @Nullable String reason, @Nullable Long eventId) {
        boolean exempts = move == ReportMove.EXEMPT_UNIT;
        return workflow.move(
                actor,
                taken,
                move,
                workflow.facts(taken).because(reason),
                null,
                report -> report.change()
                        .exemptReason(exempts ? reason : null)
                        .exemptEventId(eventId)
                        .done());
    }

    private Report mine(Actor actor, long reportId) {
        var report = workflow.take(reportId);
        rights.requireSee(actor, report);
        reporting.requireProvince(actor, campaigns.campaign(report.campaignId()));
        return report;
    }
}
