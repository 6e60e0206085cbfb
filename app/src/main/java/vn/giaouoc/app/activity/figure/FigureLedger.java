package vn.giaouoc.app.activity.figure;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaouoc.app.activity.ActivityRules;
import vn.giaouoc.app.activity.year.YearCut;
import vn.giaouoc.app.activity.year.YearSpan;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.figure.FigureScope;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.activity.Activity;
import vn.giaouoc.db.activity.ActivityRepository;
import vn.giaouoc.db.activity.issue.DialogueIssue;
import vn.giaouoc.db.activity.issue.DialogueIssueRepository;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.organisation.UnitType;

/**
 * The rows figures are made of: those of the unit and of the units below it, each in its own year. As of a year that is over
 * the tree is the one of its last day, so that a unit that moved away counts where it was.
 */
@Singleton
class FigureLedger {

    private static final Set<OrganisationLevel> OWN_CONFERENCE =
            EnumSet.of(OrganisationLevel.GRASSROOTS, OrganisationLevel.MEMBER_GRASSROOTS);

    private final OrganisationTree tree;
    private final YearCut cut;
    private final Rows rows;
    private final Times times;

    /** Where the rows are. */
    @Singleton
    record Rows(ActivityRepository records, DialogueIssueRepository issues, ActivityRules rules) {}

    FigureLedger(OrganisationTree tree, YearCut cut, Rows rows, Times times) {
        this.tree = tree;
        this.cut = cut;
        this.rows = rows;
        this.times = times;
    }

    /** What stands of a kind in the year, the earliest first. */
    List<Activity> records(FigureScope scope, String kind, Map<String, String> where) {
        var found = new ArrayList<Activity>();
        byType(scope).forEach((type, units) -> {
            var year = cut.span(type, scope.year());
            rows.records().between(units, year.first(), year.last()).stream()
                    .filter(record -> record.stands() && record.kind().equals(kind) && record.has(where))
                    .forEach(found::add);
        });
        found.sort(Comparator.comparing(Activity::onDate).thenComparing(Activity::id));
        return found;
    }

    /** The papers that hold on the last day of the year, or today while it runs, whatever year they were issued in. */
    List<Activity> inForce(FigureScope scope, String kind, Map<String, String> where) {
        var found = new ArrayList<Activity>();
        byType(scope).forEach((type, units) -> {
            var day = asOf(cut.span(type, scope.year()));
            rows.records().ofKind(units, kind, day).stream()
                    .filter(paper -> paper.has(where) && holds(paper, day))
                    .forEach(found::add);
        });
        return found;
    }

    /** The issues of these dialogues. */
    List<DialogueIssue> issues(List<Activity> dialogues) {
        return dialogues.isEmpty()
                ? List.of()
                : rows.issues().of(dialogues.stream().map(Activity::id).toList());
    }

    /** One an employer, one where there is none; units inside a grassroots union hold none of their own for it. */
    long owed(FigureScope scope) {
        return owing(scope).stream().mapToLong(Owing::conferences).sum();
    }

    /** A unit and how many conferences it has to hold: one for each of its employers. */
    record Owing(OrganisationVersion unit, long conferences) {}

    /** The units behind {@link #owed}. */
    List<Owing> owing(FigureScope scope) {
        return units(scope).stream()
                .filter(unit -> unit.level() == OrganisationLevel.GRASSROOTS
                        || (unit.organisationId() == scope.organisationId() && OWN_CONFERENCE.contains(unit.level())))
                .map(unit -> new Owing(
                        unit,
                        Math.max(
                                1,
                                rows.rules()
                                        .employersOn(
                                                unit.organisationId(), asOf(cut.span(unit.unitType(), scope.year())))
                                        .size())))
                .toList();
    }

    private static boolean holds(Activity paper, LocalDate day) {
        var from = paper.day("validFrom");
        var to = paper.day("validTo");
        return !(from == null ? paper.onDate() : from).isAfter(day) && (to == null || !to.isBefore(day));
    }

    private Map<UnitType, List<Long>> byType(FigureScope scope) {
        return units(scope).stream()
                .collect(Collectors.groupingBy(
                        OrganisationVersion::unitType,
                        Collectors.mapping(OrganisationVersion::organisationId, Collectors.toList())));
    }

    private List<OrganisationVersion> units(FigureScope scope) {
        var own = tree.last(scope.organisationId());
        var units = new ArrayList<OrganisationVersion>(List.of(own));
        units.addAll(tree.below(scope.organisationId(), asOf(cut.span(own.unitType(), scope.year()))));
        return units;
    }

    private LocalDate asOf(YearSpan year) {
        var today = times.today();
        return today.isBefore(year.last()) ? today : year.last();
    }
}
