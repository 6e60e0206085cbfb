package vn.giaouoc.app.organisation.succession.plan;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.organisation.OrganisationVersion;

/**
 * A unit that takes over.
 *
 * @param born true when it begins with the event
 * @param code the number of a new one in the federation's list
 */
public record Taker(
        OrganisationVersion unit, boolean born, @Nullable String code) {

    public long id() {
        return unit.organisationId();
    }
}
