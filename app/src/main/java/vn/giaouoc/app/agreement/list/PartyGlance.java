package vn.giaouoc.app.agreement.list;

import io.micronaut.serde.annotation.Serdeable;
import vn.giaouoc.db.agreement.party.PartyPlace;
import vn.giaouoc.db.agreement.party.PartyRole;

/** One party or witness in a list. */
@Serdeable
public record PartyGlance(
        String id, String label, String name, PartyRole role, PartyPlace place, PartyStep step, String stepText) {

    public boolean promises() {
        return role == PartyRole.PARTY;
    }
}
