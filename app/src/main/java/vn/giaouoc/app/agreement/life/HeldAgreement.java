package vn.giaouoc.app.agreement.life;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giaouoc.db.agreement.Agreement;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.text.FrozenText;
import vn.giaouoc.db.agreement.version.AgreementVersion;

/**
 * One version with its agreement and parties, held by the transaction and read as they stand this moment.
 *
 * @param units the units whose figures this agreement is part of
 */
public record HeldAgreement(
        Agreement agreement, AgreementVersion version, List<AgreementParty> parties, Set<Long> units) {

    /** The exact text that is signed. */
    public FrozenText text() {
        return new FrozenText(
                agreement.code(),
                version.number(),
                agreement.year(),
                agreement.title(),
                parties.stream().map(AgreementParty::frozen).toList(),
                version.content());
    }

    /** This, when it belongs to that agreement; NOT_FOUND when an address named another one. */
    public HeldAgreement of(long agreementId) {
        if (agreement.id() != agreementId) {
            throw AgreementHold.unknown();
        }
        return this;
    }

    /** The party or witness with that id, when this version has one. */
    public Optional<AgreementParty> party(long id) {
        return parties.stream().filter(party -> party.id() == id).findFirst();
    }
}
