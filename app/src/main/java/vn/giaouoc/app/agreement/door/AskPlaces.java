package vn.giaouoc.app.agreement.door;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import vn.giaouoc.app.agreement.list.PlaceFilter;

/**
 * Which places of a unit's year are asked for, as it stands in an address.
 *
 * @param q words of the name or of the head's; empty for any
 * @param idle true for those that take part in nothing yet only, {@code headless} for those nobody heads only
 */
@Introspected
record AskPlaces(
        @QueryValue long unit,
        @QueryValue long campaign,
        @QueryValue int year,
        @QueryValue(defaultValue = "") String q,
        @QueryValue(defaultValue = "false") boolean idle,
        @QueryValue(defaultValue = "false") boolean headless) {

    PlaceFilter filter() {
        return new PlaceFilter(q, idle, headless);
    }
}
