package vn.giaouoc.app.report.overview;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Jurisdiction;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.report.consolidate.Completeness;
import vn.giaouoc.app.report.overview.Overview.Line;
import vn.giaouoc.app.report.overview.YearReports.Placed;
import vn.giaouoc.db.organisation.OrganisationVersion;

/** How complete a year is at a unit and at each unit right below it. FORBIDDEN NOT_YOURS for whoever sees no figures there. */
@Singleton
public class Overviews {

    private final YearReports reports;
    private final Jurisdiction jurisdiction;
    private final OrganisationTree tree;
    private final Times times;

    Overviews(YearReports reports, Jurisdiction jurisdiction, OrganisationTree tree, Times times) {
        this.reports = reports;
        this.jurisdiction = jurisdiction;
        this.tree = tree;
        this.times = times;
    }

    @ReadOnly
    public Overview of(Actor actor, OverviewQuestion question) {
        jurisdiction.require(actor, Authority.SEE_FIGURES, question.unitId());
        var placed = reports.of(question);
        var children = tree.children(question.unitId(), reports.day(question)).stream()
                .collect(Collectors.toMap(OrganisationVersion::organisationId, OrganisationVersion::name));
        Map<Long, Long> way = reports.groups(question, placed, children.keySet());
        var grouped =
                placed.stream().collect(Collectors.groupingBy(one -> way.getOrDefault(one.homeId(), one.homeId())));
        var groups = grouped.entrySet().stream()
                .map(group -> Line.of(
                        Long.toString(group.getKey()), name(group.getKey(), children), completeness(group.getValue())))
                .sorted(Comparator.comparing((Line line) -> rate(line)).thenComparing(Line::unitName))
                .toList();
        var unit = unit(question);
        return new Overview(
                Long.toString(question.unitId()),
                unit,
                question.year(),
                question.tree(),
                times.now(),
                Line.of(Long.toString(question.unitId()), unit, completeness(placed)),
                groups);
    }

    private Completeness completeness(List<Placed> placed) {
        return Completeness.of(
                placed.stream().map(Placed::report).toList(),
                times.now(),
                YearReports.approved(placed).size());
    }

    private String name(long unit, Map<Long, String> children) {
        var known = children.get(unit);
        return known == null ? tree.last(unit).name() : known;
    }

    private String unit(OverviewQuestion question) {
        return tree.find(question.unitId(), reports.day(question))
                .orElseGet(() -> tree.last(question.unitId()))
                .name();
    }

    private static double rate(Line line) {
        var rate = line.handedInRate();
        return rate == null ? Double.MAX_VALUE : rate.doubleValue();
    }
}
