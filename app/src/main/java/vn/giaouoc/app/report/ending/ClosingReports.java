package vn.giaouoc.app.report.ending;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.report.form.Forms;
import vn.giaouoc.app.report.opening.OpenReporting.LevelDue;
import vn.giaouoc.app.report.opening.Opening;
import vn.giaouoc.app.report.opening.OwesList;
import vn.giaouoc.app.report.opening.ReportingService;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.ReportKind;
import vn.giaouoc.db.report.opening.OwingUnit;

/** A unit that ends in mid-year is exempt from the yearly report; the province may ask it for a closing one instead. */
@Singleton
public class ClosingReports {

    private final ReportingService reporting;
    private final OwesList owes;
    private final OrganisationTree tree;
    private final Known known;
    private final AuditTrail audit;

    ClosingReports(ReportingService reporting, OwesList owes, OrganisationTree tree, Known known, AuditTrail audit) {
        this.reporting = reporting;
        this.owes = owes;
        this.tree = tree;
        this.known = known;
        this.audit = audit;
    }

    /** Where campaigns and forms are. */
    @Singleton
    record Known(Campaigns campaigns, Forms forms) {}

    /** Opens it; opening again only moves the day. CONFLICT UNIT_LIVES for a unit that does not end in that year. */
    @Transactional
    public void open(Actor actor, long campaignId, long organisationId, OpenClosing wish) {
        var campaign = known.campaigns().campaign(campaignId);
        reporting.requireProvince(actor, campaign);
        var unit = tree.last(organisationId);
        if (unit.still() || unit.validTo().minusDays(1).getYear() != wish.year()) {
            throw Refusal.conflict(
                    "UNIT_LIVES",
                    "Báo cáo kết thúc chỉ dành cho đơn vị chấm dứt hoạt động trong năm %d.".formatted(wish.year()));
        }
        var dues = new EnumMap<OrganisationLevel, LevelDue>(OrganisationLevel.class);
        dues.put(
                OrganisationLevel.GRASSROOTS,
                new LevelDue(OrganisationLevel.GRASSROOTS, wish.dueOn(), wish.inclusive()));
        var form = known.forms().latest(ReportKind.CLOSING, campaign.code());
        var opening = new Opening(campaign, wish.year(), "", form, organisationId, dues);
        reporting.write(
                actor,
                opening,
                ReportTier.GRASSROOTS,
                List.of(owes.report(actor, opening, owing(unit), ReportTier.GRASSROOTS, null)));
        audit.record(
                actor, "CLOSING_REPORT_OPENED", organisationId, "organisation:" + organisationId, "" + wish.year());
    }

    private static OwingUnit owing(OrganisationVersion unit) {
        return new OwingUnit(unit.organisationId(), unit.level(), unit.unitType(), unit.validFrom(), unit.validTo());
    }
}
