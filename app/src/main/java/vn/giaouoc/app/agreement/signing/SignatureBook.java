package vn.giaouoc.app.agreement.signing;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.giaouoc.app.agreement.life.AgreementHold;
import vn.giaouoc.app.agreement.life.AgreementWorkflow;
import vn.giaouoc.app.agreement.life.HeldAgreement;
import vn.giaouoc.app.agreement.signing.request.RefuseToSign;
import vn.giaouoc.app.agreement.signing.request.SignAgreement;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.access.office.SigningPower;
import vn.giaouoc.db.agreement.AgreementRepository;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.party.AgreementPartyRepository;
import vn.giaouoc.db.agreement.signature.AgreementSignature;
import vn.giaouoc.db.agreement.signature.AgreementSignatureRepository;
import vn.giaouoc.db.agreement.signature.SigningMethod;
import vn.giaouoc.db.common.Ids;

/**
 * Writes a signature or a refusal, once whoever acts is known to be there. The agreement is held first and everything that
 * is decided on is read after that, each read of this moment: who waited for the lock is judged by the office held now.
 */
@Singleton
public class SignatureBook {

    private final AgreementHold hold;
    private final AgreementWorkflow workflow;
    private final SigningRules rules;
    private final Rows rows;
    private final Trail trail;

    SignatureBook(AgreementHold hold, AgreementWorkflow workflow, SigningRules rules, Rows rows, Trail trail) {
        this.hold = hold;
        this.workflow = workflow;
        this.rules = rules;
        this.rows = rows;
        this.trail = trail;
    }

    /** The rows a signature touches besides those of the move. */
    @Singleton
    record Rows(
            AgreementRepository agreements,
            AgreementPartyRepository parties,
            AgreementSignatureRepository signatures) {}

    /** When, and who will be told later. */
    @Singleton
    record Trail(AuditTrail audit, Times times) {}

    /** Refuses who stands for nothing here before the secret is asked: it would only use up tries. */
    @ReadOnly
    public void requireSigner(Actor actor, long agreementId, SignAgreement wish) {
        var seen = hold.glance(wish.version()).of(agreementId);
        var party = seen.party(wish.party()).orElseThrow(AgreementHold::unknown);
        rows.signatures()
                .findByVersionIdAndPartyId(wish.version(), party.id())
                .filter(signature -> signature.personId() == actor.personId())
                .ifPresentOrElse(own -> {}, () -> rules.requireHead(actor, seen, party));
    }

    /**
     * Signs, or says that it is signed. The secret has been asked before ({@link SignatureService}); the demo world, which
     * has no phones, comes here directly.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public SignatureReceipt sign(Actor actor, long agreementId, SignAgreement wish, SigningMethod method) {
        var held = hold.version(wish.version()).of(agreementId);
        var party = held.party(wish.party()).orElseThrow(AgreementHold::unknown);
        var earlier = rows.signatures().findByVersionIdAndPartyId(wish.version(), party.id());
        if (earlier.isPresent()) {
            rules.requireSignerOrHead(actor, held, party, earlier.get());
            return SignatureReceipt.of(held.agreement(), party, earlier.get(), actor.personId());
        }
        var power = rules.requireHead(actor, held, party);
        rules.requireSignable(held, party);
        rules.requireSameText(held, wish.sha256());
        var id = Ids.bytes(wish.uuid());
        rules.requireFresh(rows.signatures(), id);
        SigningLimits.require(
                held, party, rows.signatures().findByVersionIdOrderBySignedAt(wish.version()), actor.personId());
        var signature = rows.signatures().save(signature(id, actor, held, party, power, method));
        write(actor, held, party);
        return SignatureReceipt.of(held.agreement(), party, signature, actor.personId());
    }

    private void write(Actor actor, HeldAgreement held, AgreementParty party) {
        if (party.refusedAt() != null) {
            rows.parties().takeRefusalBack(party.id());
        }
        rows.agreements().touch(held.agreement().id());
        note(actor, party.promises() ? "AGREEMENT_SIGN" : "AGREEMENT_CONFIRM", held, party);
        workflow.signed(actor, held);
    }

    private AgreementSignature signature(
            byte[] id,
            Actor actor,
            HeldAgreement held,
            AgreementParty party,
            SigningPower power,
            SigningMethod method) {
        var digest = held.version().sha256();
        if (digest == null) {
            throw new IllegalStateException("an open version has a frozen text");
        }
        return new AgreementSignature(
                        id,
                        held.version().id(),
                        party.id(),
                        power.officeId(),
                        actor.personId(),
                        power.holderId(),
                        power.delegationId(),
                        actor.name(),
                        power.title(),
                        power.delegated() ? power.holderName() : null,
                        party.name(),
                        method.name(),
                        digest,
                        trail.times().now(),
                        new byte[32])
                .sealed();
    }

    /** Notes that the party does not sign. It may still sign while the version is open; said again it is noted once. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public RefusalNoted refuse(Actor actor, long agreementId, RefuseToSign wish) {
        var reason = wish.why();
        var held = hold.version(wish.version()).of(agreementId);
        var party = held.party(wish.party()).orElseThrow(AgreementHold::unknown);
        rules.requireHead(actor, held, party);
        rules.requireRefusable(held, party);
        rules.requireUnsigned(rows.signatures().findByVersionIdAndPartyId(wish.version(), party.id()));
        var noted = party.refusedAt();
        if (noted != null && reason.equals(party.refuseReason()) && party.refusedBy(actor.personId())) {
            return RefusalNoted.of(party, noted, reason);
        }
        var now = trail.times().now();
        rows.parties().refuse(party.id(), actor.personId(), now, reason);
        rows.agreements().touch(held.agreement().id());
        note(actor, "AGREEMENT_REFUSE", held, party);
        return RefusalNoted.of(party, now, reason);
    }

    private void note(Actor actor, String act, HeldAgreement held, AgreementParty party) {
        trail.audit()
                .record(
                        actor,
                        act,
                        held.agreement().organisationId(),
                        "agreement:" + held.agreement().id(),
                        "bản " + held.version().number() + ", " + party.label() + ", bên " + party.id());
    }
}
