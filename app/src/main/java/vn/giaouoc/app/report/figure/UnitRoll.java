package vn.giaouoc.app.report.figure;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.figure.FigureScope;
import vn.giaouoc.db.pledge.Answered;
import vn.giaouoc.db.pledge.PledgeMethod;
import vn.giaouoc.db.pledge.PledgeState;
import vn.giaouoc.db.pledge.tally.Place;
import vn.giaouoc.db.pledge.tally.Standing;
import vn.giaouoc.db.report.people.UnitPeople;

/**
 * Everybody who counts in a unit's year, one by one, by the very rules of the tallies: each person at one unit, where he
 * or she is active on that unit's as-of day, wherever the pledge was signed (trade: part 5, rule 1).
 */
@Singleton
class UnitRoll {

    private final UnitDays days;
    private final UnitPeople people;
    private final Times times;

    UnitRoll(UnitDays days, UnitPeople people, Times times) {
        this.days = days;
        this.people = people;
        this.times = times;
    }

    /** One person as he or she counts; state and method are null while there is no answer. */
    record Counted(
            long personId,
            String name,
            long departmentId,
            boolean woman,
            boolean member,
            boolean leader,
            boolean eligible,
            @Nullable PledgeState state,
            @Nullable PledgeMethod method) {

        boolean signed() {
            return eligible && state == PledgeState.SIGNED;
        }
    }

    /** The people of the scope in ascending order of their ids. */
    List<Counted> of(FigureScope scope) {
        var units = days.of(scope);
        var rule = days.rule(scope);
        var earliest = units.asOf();
        var latest = units.asOf();
        for (var below : units.below()) {
            var day = rule.asOf(below.unitType().name(), times.today());
            earliest = day.isBefore(earliest) ? day : earliest;
            latest = day.isAfter(latest) ? day : latest;
        }
        var ids = new HashSet<>(units.ids());
        var found = people.of(ids, earliest, latest, scope.campaignId(), scope.year());
        var counted = new ArrayList<Counted>();
        for (var standing : found.standings().values()) {
            var there = units.ended() ? standing.placeOn(units.asOf()) : standing.placeIn(rule, times.today());
            there.filter(place -> ids.contains(place.organisationId()))
                    .filter(place -> scope.departmentIds().isEmpty()
                            || scope.departmentIds().contains(place.departmentId()))
                    .ifPresent(place -> counted.add(counted(
                            standing,
                            place,
                            units.ended() ? units.asOf() : rule.asOf(place.unitType(), times.today()),
                            found.leaders().contains(place.membershipId()),
                            Optional.ofNullable(found.answers().get(standing.personId())))));
        }
        return counted;
    }

    private static Counted counted(
            Standing standing, Place place, LocalDate day, boolean leader, Optional<Answered> answer) {
        return new Counted(
                standing.personId(),
                standing.name(),
                place.departmentId(),
                standing.woman(),
                place.member(),
                leader,
                !place.suspendedOn(day),
                answer.map(Answered::state).orElse(null),
                answer.map(Answered::method).orElse(null));
    }
}
