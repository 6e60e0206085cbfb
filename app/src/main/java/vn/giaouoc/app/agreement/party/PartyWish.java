package vn.giaouoc.app.agreement.party;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.party.PartyKind;
import vn.giaouoc.db.agreement.party.PartyPlace;

/**
 * Somebody who shall be party or witness.
 *
 * @param id of the department, union or employer, as its kind says
 * @param label "Bên A"; null or blank takes the usual one
 */
@Serdeable
public record PartyWish(PartyKind kind, long id, @Nullable String label) {

    /** The wish for a place that is known. */
    public static PartyWish of(PartyPlace place) {
        return switch (place.kind()) {
            case DEPARTMENT -> new PartyWish(place.kind(), place.departmentId(), null);
            case ORGANISATION -> new PartyWish(place.kind(), place.organisationId(), null);
            case EMPLOYER -> new PartyWish(place.kind(), place.employerId(), null);
        };
    }
}
