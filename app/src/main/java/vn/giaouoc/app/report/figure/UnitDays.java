package vn.giaouoc.app.report.figure;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giaouoc.app.activity.year.YearCut;
import vn.giaouoc.app.activity.year.YearSpan;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.figure.FigureScope;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.report.sheet.ReportDays;
import vn.giaouoc.db.campaign.window.PledgeWindow;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.pledge.tally.YearRule;

/** Which units a figure is asked of, and as of which day. */
@Singleton
class UnitDays {

    private final OrganisationTree tree;
    private final ReportDays days;
    private final YearCut cut;
    private final Campaigns campaigns;

    UnitDays(OrganisationTree tree, ReportDays days, YearCut cut, Campaigns campaigns) {
        this.tree = tree;
        this.days = days;
        this.cut = cut;
        this.campaigns = campaigns;
    }

    /**
     * A unit with everything below it.
     *
     * @param unit as it is now, or was last
     * @param below on the as-of day
     * @param ended the unit is no more on its as-of day's morrow: its last day counts
     */
    record Units(OrganisationVersion unit, List<OrganisationVersion> below, LocalDate asOf, boolean ended) {

        List<Long> ids() {
            var ids = new ArrayList<>(List.of(unit.organisationId()));
            below.forEach(one -> ids.add(one.organisationId()));
            return ids;
        }
    }

    Units of(FigureScope scope) {
        var unit = tree.last(scope.organisationId());
        var asOf = days.asOf(scope.campaignId(), scope.year(), scope.organisationId());
        return new Units(
                unit,
                tree.below(scope.organisationId(), asOf),
                asOf,
                !unit.still() && unit.validTo().equals(asOf.plusDays(1)));
    }

    /** When figures of the campaign year are cut off, by unit type. */
    YearRule rule(FigureScope scope) {
        var cutOffs = new HashMap<String, LocalDate>();
        campaigns.years(scope.campaignId()).stream()
                .filter(opened -> opened.year() == scope.year())
                .flatMap(opened -> campaigns.windows(opened).stream())
                .forEach((PledgeWindow window) -> cutOffs.put(window.unitType(), window.cutOffOn()));
        return new YearRule(scope.campaignId(), scope.year(), Map.copyOf(cutOffs));
    }

    /** The unit's year up to its as-of day. */
    YearSpan span(FigureScope scope, LocalDate asOf) {
        var span = cut.span(scope.organisationId(), scope.year());
        return asOf.isBefore(span.last()) ? new YearSpan(span.year(), span.first(), asOf) : span;
    }
}
