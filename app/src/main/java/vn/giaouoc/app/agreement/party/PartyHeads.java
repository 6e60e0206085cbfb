package vn.giaouoc.app.agreement.party;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaouoc.app.access.head.Heads;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.access.office.SigningPower;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.party.PartyPlace;

/**
 * Who acts for a party today: the head of the department, the chair of the union (or head of the group), the thủ trưởng of
 * the employer, or whom they delegated. Asked of offices, because a phone opened with a PIN holds no grants.
 */
@Singleton
public class PartyHeads {

    private final Heads heads;
    private final Times times;

    PartyHeads(Heads heads, Times times) {
        this.heads = heads;
        this.times = times;
    }

    /** Whether this power is one to act for the place. */
    public static boolean matches(SigningPower power, PartyPlace place) {
        if (power.organisationId() != place.organisationId()) {
            return false;
        }
        return switch (place.kind()) {
            case DEPARTMENT -> power.kind().ofDepartment() && power.departmentId() == place.departmentId();
            case ORGANISATION ->
                power.kind() == OfficeKind.CHAIR
                        || (power.kind() == OfficeKind.GROUP_HEAD && power.departmentId() == 0);
            case EMPLOYER -> power.kind().ofEmployer() && power.employerId() == place.employerId();
        };
    }

    /** What lets the actor act for the party today: an own office before a delegation; empty when nothing does. */
    public Optional<SigningPower> power(Actor actor, AgreementParty party) {
        return powers(actor).stream()
                .filter(power -> matches(power, party.place()))
                .findFirst();
    }

    /** The parties the actor acts for today, in their order. */
    public List<AgreementParty> mine(Actor actor, List<AgreementParty> parties) {
        var powers = powers(actor);
        return parties.stream()
                .filter(party -> powers.stream().anyMatch(power -> matches(power, party.place())))
                .toList();
    }

    /** Everything the actor may act for today; nobody behind the portal itself. */
    public List<SigningPower> powers(Actor actor) {
        return actor.isSystem() ? List.of() : heads.powersOf(actor.personId(), times.today());
    }

    /** Those who hold the offices of these places today, delegates left out; a place without a head has an empty list. */
    public Map<PartyPlace, List<SigningPower>> holders(Collection<PartyPlace> places) {
        var byUnit = new HashMap<Long, List<SigningPower>>();
        var found = new HashMap<PartyPlace, List<SigningPower>>();
        for (var place : places) {
            var holders = byUnit.computeIfAbsent(place.organisationId(), unit -> heads.holders(unit, times.today()));
            found.put(
                    place,
                    holders.stream().filter(power -> matches(power, place)).toList());
        }
        return found;
    }

    /** The parties that have a head today. */
    public Set<Long> headed(List<AgreementParty> parties) {
        var holders = holders(parties.stream().map(AgreementParty::place).toList());
        return parties.stream()
                .filter(party -> !holders.getOrDefault(party.place(), List.of()).isEmpty())
                .map(AgreementParty::id)
                .collect(Collectors.toSet());
    }
}
