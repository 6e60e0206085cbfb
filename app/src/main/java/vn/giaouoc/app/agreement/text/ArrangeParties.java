package vn.giaouoc.app.agreement.text;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import vn.giaouoc.app.agreement.party.PartyWish;

/**
 * Who shall be party and witness, in order: adds, removes and reorders at once.
 *
 * @param revision the revision that was seen
 */
@Serdeable
public record ArrangeParties(int revision, List<PartyWish> parties, List<PartyWish> witnesses) {}
