package vn.giaouoc.app.report.review.page;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.giaouoc.app.campaign.CampaignGuard;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.report.Reports;
import vn.giaouoc.app.report.review.ReviewObstacles;
import vn.giaouoc.app.report.review.ReviewRights;
import vn.giaouoc.app.report.review.page.ReviewPage.May;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.life.ReportMove;
import vn.giaouoc.db.report.life.ReportState;

/** Reads one report for its reviewer. Whoever may read the report may ask; what may be done is said with it. */
@Singleton
public class Reviews {

    private final Reports reports;
    private final ReviewRights rights;
    private final ReviewObstacles obstacles;
    private final Differences differences;
    private final Owners owners;

    Reviews(Reports reports, ReviewRights rights, ReviewObstacles obstacles, Differences differences, Owners owners) {
        this.reports = reports;
        this.rights = rights;
        this.obstacles = obstacles;
        this.differences = differences;
        this.owners = owners;
    }

    /** Whose campaign it is. */
    @Singleton
    record Owners(Campaigns campaigns, CampaignGuard guard) {}

    /** The report with what changed and what may be done; NOT_FOUND REPORT_UNKNOWN. */
    @ReadOnly
    public ReviewPage page(Actor actor, long reportId) {
        var page = reports.page(actor, reportId);
        var report = reports.require(actor, reportId);
        boolean readable = !page.withheld() && report.number() > 0 && report.state() != ReportState.DRAFT;
        return new ReviewPage(
                page,
                report.number(),
                readable ? changes(actor, reportId, report.number()) : List.of(),
                may(actor, report));
    }

    /** What a submission changed against the one before; empty for the first. NOT_FOUND where there is none. */
    @ReadOnly
    public List<CellChange> changes(Actor actor, long reportId, int number) {
        var later = reports.sealed(actor, reportId, number);
        return number <= 1 ? List.of() : differences.between(reports.sealed(actor, reportId, number - 1), later);
    }

    private May may(Actor actor, Report report) {
        boolean decides = rights.mayReview(actor, report) && !rights.own(actor, report);
        boolean inReview = decides && report.state() == ReportState.IN_REVIEW;
        boolean waits = decides && report.state() == ReportState.SUBMITTED;
        var obstacle = inReview || waits ? obstacles.approving(actor, report) : Optional.<Refusal>empty();
        return new May(
                waits,
                inReview,
                inReview,
                (inReview || waits) && obstacle.isEmpty(),
                obstacle.map(Refusal::sentence).orElse(null),
                ReportMove.REOPEN.startsAt(report.state())
                        && owners.guard().may(actor, owners.campaigns().campaign(report.campaignId())));
    }
}
