package vn.giaouoc.app.reminder;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Jurisdiction;
import vn.giaouoc.app.reminder.due.Due;
import vn.giaouoc.app.reminder.due.DueSource;
import vn.giaouoc.db.reminder.ReminderPeople;

/**
 * What is due, as the portal shows it: asked anew each time, so that it is gone the moment it is handed in. A union's own for
 * whoever hands in; for superiors the unions below that still owe.
 */
@Singleton
public class Dues {

    private final List<DueSource> sources;
    private final ReminderPeople people;
    private final Jurisdiction jurisdiction;
    private final Times times;

    Dues(List<DueSource> sources, ReminderPeople people, Jurisdiction jurisdiction, Times times) {
        this.sources = sources;
        this.people = people;
        this.jurisdiction = jurisdiction;
        this.times = times;
    }

    /** What the actor's own unions owe and what is near or past, the most urgent first. */
    @ReadOnly
    public List<DueLine> mine(Actor actor) {
        var today = times.today();
        var units = actor.grantsOf(Authority.SUBMIT_REPORT).stream()
                .filter(grant -> grant.departmentId() == 0)
                .map(Grant::organisationId)
                .collect(Collectors.toSet());
        return units.isEmpty()
                ? List.of()
                : sources.stream()
                        .flatMap(source -> source.due(today, units).stream())
                        .filter(due -> due.near(today))
                        .sorted(Comparator.comparing(Due::lastDay).thenComparing(Due::subject))
                        .map(due -> DueLine.of(due, today))
                        .toList();
    }

    /** The unions below this one that still owe, one group for each thing and day; with words for their group chat. */
    @ReadOnly
    public List<DueGroup> below(Actor actor, long organisationId) {
        jurisdiction.require(actor, Authority.REVIEW, organisationId);
        var today = times.today();
        var near = sources.stream()
                .flatMap(source -> source.due(today).stream())
                .filter(due -> due.near(today))
                .toList();
        var names = people.below(
                List.of(organisationId), near.stream().map(Due::organisationId).collect(Collectors.toSet()), today);
        var groups = new LinkedHashMap<String, TreeMap<String, Due>>();
        near.stream()
                .filter(due -> names.containsKey(due.organisationId()))
                .sorted(Comparator.comparing(Due::lastDay).thenComparing(Due::what))
                .forEach(due -> groups.computeIfAbsent(due.lastDay() + due.what(), none -> new TreeMap<>())
                        .put(names.getOrDefault(due.organisationId(), "") + "\t" + due.organisationId(), due));
        return groups.values().stream().map(units -> DueGroup.of(units, today)).toList();
    }

    /** The unions below which the actor may look. */
    public List<Long> tops(Actor actor) {
        return actor.grantsOf(Authority.REVIEW).stream()
                .filter(grant -> grant.departmentId() == 0)
                .map(Grant::organisationId)
                .distinct()
                .toList();
    }
}
