package vn.giaouoc.app.agreement.party;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.party.PartyPlace;

/**
 * A place with its name of today.
 *
 * @param label as asked for, null for the usual one
 */
public record NamedPlace(
        PartyPlace place, String name, @Nullable String label) {

    public static NamedPlace of(PartyPlace place, String name) {
        return new NamedPlace(place, name, null);
    }
}
