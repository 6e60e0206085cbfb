package vn.giaouoc.app.report.sheet;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Month;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.campaign.YearCutOff;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.organisation.UnitType;

/** As of which day a unit's year is reported (D, trade: part 5): the campaign's cut-off of the unit's type. */
@Singleton
public class ReportDays {

    private final Campaigns campaigns;
    private final OrganisationTree tree;
    private final Times times;

    ReportDays(Campaigns campaigns, OrganisationTree tree, Times times) {
        this.campaigns = campaigns;
        this.tree = tree;
        this.times = times;
    }

    /** D of units of that type; the end of the year where the campaign sets none. */
    public LocalDate cutOff(long campaignId, int year, UnitType type) {
        return campaigns.cutOffs(type).stream()
                .filter(known -> known.campaignId() == campaignId && known.year() == year)
                .map(YearCutOff::cutOffOn)
                .findFirst()
                .orElse(LocalDate.of(year, Month.DECEMBER, 31));
    }

    /** D of the unit, or its last day when it ended before. */
    public LocalDate cutOff(long campaignId, int year, long organisationId) {
        var unit = tree.last(organisationId);
        var cutOff = cutOff(campaignId, year, unit.unitType());
        return earlier(cutOff, lastDay(unit));
    }

    /** The day the unit's figures are of now: D, or today while D is ahead. */
    public LocalDate asOf(long campaignId, int year, long organisationId) {
        return earlier(cutOff(campaignId, year, organisationId), times.today());
    }

    private static LocalDate lastDay(OrganisationVersion last) {
        return last.still() ? last.validTo() : last.validTo().minusDays(1);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
