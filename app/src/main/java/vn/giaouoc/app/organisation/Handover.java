package vn.giaouoc.app.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an event of several units takes from where to where: the places of the units that end or give, and the places that
 * take over (bàn giao nguyên trạng, trade: 3.4).
 *
 * @param ending the units that are no more; a unit that only gives is not among them
 * @param on the first day at the new place
 * @param places from old place to new; department 0 of a unit stands for everybody without one
 * @param employers from old employer to new
 */
public record Handover(
        long eventId, Set<Long> ending, LocalDate on, Map<Place, Place> places, Map<Long, Long> employers) {

    /** A unit and one of its departments, 0 for none. */
    public record Place(long organisationId, long departmentId) {}

    public Handover {
        ending = Set.copyOf(ending);
        places = Map.copyOf(places);
        employers = Map.copyOf(employers);
    }

    /** Where people of that place go on; empty for those who stay. */
    public Optional<Place> of(long organisationId, long departmentId) {
        var there = places.get(new Place(organisationId, departmentId));
        return Optional.ofNullable(there == null ? places.get(new Place(organisationId, 0)) : there)
                .filter(place -> there != null || ending.contains(organisationId));
    }

    /** All units that end or give something away. */
    public Set<Long> givers() {
        return places.keySet().stream().map(Place::organisationId).collect(Collectors.toUnmodifiableSet());
    }

    /** All units that take something over. */
    public Set<Long> takers() {
        return places.values().stream().map(Place::organisationId).collect(Collectors.toUnmodifiableSet());
    }
}
