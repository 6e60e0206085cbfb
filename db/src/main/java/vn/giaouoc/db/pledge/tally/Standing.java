package vn.giaouoc.db.pledge.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What counting and receipts know of a person: the name, a woman or not, and every membership. */
public record Standing(long personId, String name, boolean woman, List<Place> places) {

    /** Where the person is active on a day. */
    public Optional<Place> placeOn(LocalDate day) {
        return places.stream().filter(place -> place.activeOn(day)).max(Place.PREFERENCE);
    }

    /** Where the person counts in a campaign year: each unit is looked at on its own as-of day. */
    public Optional<Place> placeIn(YearRule rule, LocalDate today) {
        return places.stream()
                .filter(place -> place.activeOn(rule.asOf(place.unitType(), today)))
                .max(Place.PREFERENCE);
    }
}
