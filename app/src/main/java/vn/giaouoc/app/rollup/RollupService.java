package vn.giaouoc.app.rollup;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.app.rollup.question.SortBy;
import vn.giaouoc.db.common.Folded;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.rollup.Figures;
import vn.giaouoc.db.rollup.LineKind;
import vn.giaouoc.db.rollup.RollupRepository;
import vn.giaouoc.db.rollup.RollupRow;

/** Answers what a unit and everything below it reached. The screen, the export and the API all ask here. */
@Singleton
public class RollupService {

    private static final Set<OrganisationLevel> ABOVE_GRASSROOTS = Set.of(
            OrganisationLevel.CONFEDERATION,
            OrganisationLevel.FEDERATION,
            OrganisationLevel.INDUSTRY,
            OrganisationLevel.UPPER);

    private final RollupRepository rollups;
    private final RollupPlaces places;
    private final RollupDays days;
    private final RollupRights rights;
    private final OrganisationTree tree;
    private final Campaigns campaigns;
    private final Times times;

    RollupService(
            RollupRepository rollups,
            RollupPlaces places,
            RollupDays days,
            RollupRights rights,
            OrganisationTree tree,
            Campaigns campaigns,
            Times times) {
        this.rollups = rollups;
        this.places = places;
        this.days = days;
        this.rights = rights;
        this.tree = tree;
        this.campaigns = campaigns;
        this.times = times;
    }

    /** The unit the actor's figures begin with. */
    public long home(Actor actor) {
        return rights.home(actor);
    }

    /** The figures of a unit and of the lines below it. */
    @ReadOnly
    public Rollup ask(Actor actor, RollupQuestion question) {
        var place = places.of(actor, question);
        var answerable = place.answerable();
        var scope = answerable.scope();
        var unit = place.unit();
        var rows = rollups.lines(scope);
        var shown = question.looksForUnions() && place.aboveGrassroots() ? rollups.lines(scope.byUnion()) : rows;
        return new Rollup(
                place.steps(),
                campaigns.campaign(question.campaignId()).shortName(),
                question.year(),
                answerable.day(),
                scope.treeDay(),
                times.now(),
                answerable.closed(),
                total(unit, rows),
                lines(question, unit, shown));
    }

    /** What the unit reached year by year, on the tree asked for; years in which it did not stand are left out. */
    @ReadOnly
    public List<YearFigures> trend(Actor actor, RollupQuestion question) {
        var trend = new ArrayList<YearFigures>();
        for (var opened : campaigns.years(question.campaignId())) {
            var ofYear = question.year(opened.year());
            var answerable = days.of(ofYear);
            var treeDay = answerable.scope().treeDay();
            rights.requireFigures(actor, question.unitId(), times.today());
            tree.find(question.unitId(), treeDay).ifPresent(unit -> {
                var total = total(unit, rollups.lines(answerable.scope()));
                trend.add(new YearFigures(opened.year(), answerable.closed(), total.figures(), total.rate()));
            });
        }
        return trend;
    }

    /** Sums over sums, each member once; units that are only copied stand outside, unless one is itself looked at. */
    private static RollupLine total(OrganisationVersion unit, List<RollupRow> rows) {
        var sum = rows.stream()
                .filter(row -> row.counted() || !unit.counted())
                .map(RollupRow::figures)
                .reduce(Figures.NONE, Figures::plus);
        if (unit.level() == OrganisationLevel.GRASSROOTS) {
            sum = sum.asUnits(1, sum.full() ? 1 : 0);
        } else if (!ABOVE_GRASSROOTS.contains(unit.level())) {
            sum = sum.asUnits(0, 0);
        }
        return RollupLine.of(
                LineKind.UNIT, unit.organisationId(), unit.name(), unit.level().name(), unit.counted(), sum);
    }

    /** Below a grassroots union its parts are no unions of their own, so they count no units. */
    private static List<RollupLine> lines(RollupQuestion question, OrganisationVersion unit, List<RollupRow> rows) {
        var wanted = Folded.of(question.search());
        var unions = ABOVE_GRASSROOTS.contains(unit.level());
        return rows.stream()
                .map(row -> unions ? row : row.counting(0, 0))
                .map(RollupLine::of)
                .filter(line -> question.filter().takes(line.figures()))
                .filter(line -> wanted.isEmpty() || Folded.of(line.name()).contains(wanted))
                .sorted(order(question))
                .toList();
    }

    private static Comparator<RollupLine> order(RollupQuestion question) {
        var collator = Collator.getInstance(Locale.forLanguageTag("vi-VN"));
        Comparator<RollupLine> byName = (one, other) -> collator.compare(one.name(), other.name());
        if (question.sort() == SortBy.NAME) {
            Comparator<RollupLine> byKind = Comparator.comparing(RollupLine::kind);
            return byKind.thenComparing(question.descending() ? byName.reversed() : byName);
        }
        var byFigure = Comparator.comparing(RollupLine::figures, question.sort().order());
        return (question.descending() ? byFigure.reversed() : byFigure).thenComparing(byName);
    }
}
