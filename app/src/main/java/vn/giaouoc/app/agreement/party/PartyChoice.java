package vn.giaouoc.app.agreement.party;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import vn.giaouoc.db.access.office.SigningPower;
import vn.giaouoc.db.agreement.party.PartyKind;

/**
 * Somebody who may be put on an agreement.
 *
 * @param id of the department, union or employer
 * @param heads names and titles of who heads it today; empty: nobody can agree or sign for it yet
 */
@Serdeable
public record PartyChoice(PartyKind kind, String id, String name, List<String> heads) {

    public static PartyChoice of(NamedPlace named, List<SigningPower> holders) {
        var wish = PartyWish.of(named.place());
        return new PartyChoice(
                wish.kind(),
                Long.toString(wish.id()),
                named.name(),
                holders.stream()
                        .map(power -> power.holderName() + ", " + power.title())
                        .toList());
    }
}
