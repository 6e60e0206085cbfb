package vn.giaouoc.app.agreement;

import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import vn.giaouoc.app.agreement.life.AgreementHold;
import vn.giaouoc.app.agreement.life.AgreementWorkflow;
import vn.giaouoc.app.agreement.life.HeldAgreement;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.agreement.life.VersionMove;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.signature.AgreementSignature;
import vn.giaouoc.db.agreement.signature.AgreementSignatureRepository;
import vn.giaouoc.db.common.Ids;

/** Puts signatures on an open agreement without a phone, as the signing itself does: under the hold, then settled. */
@Singleton
@Requires(property = "agreement.scene")
public class SignedByHand {

    private final AgreementHold hold;
    private final AgreementWorkflow workflow;
    private final AgreementSignatureRepository signatures;

    SignedByHand(AgreementHold hold, AgreementWorkflow workflow, AgreementSignatureRepository signatures) {
        this.hold = hold;
        this.workflow = workflow;
        this.signatures = signatures;
    }

    /** Every party signs, one after another. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void all(long agreementId) {
        var held = hold.current(agreementId);
        for (int i = 0; i < held.parties().size(); i++) {
            if (held.parties().get(i).promises()) {
                one(agreementId, i);
            }
        }
    }

    /** The party at that place signs; like on a phone, only what is open for signing. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void one(long agreementId, int index) {
        var held = hold.current(agreementId);
        var state = held.version().state();
        boolean confirms = !held.parties().get(index).promises() && state == VersionState.SIGNED;
        if (state != VersionState.OPEN && !confirms) {
            throw VersionMove.wrong("ký", Set.of(VersionState.OPEN), state);
        }
        write(held, index);
        workflow.signed(Actor.SYSTEM, held);
    }

    private void write(HeldAgreement held, int index) {
        var party = held.parties().get(index);
        signatures.save(new AgreementSignature(
                Ids.bytes(Ids.nextUuid()),
                held.version().id(),
                party.id(),
                1,
                1,
                1,
                null,
                "Trần Thị Thu Hà",
                "Trưởng khoa",
                null,
                party.name(),
                "OWN_PHONE",
                held.text().sha256(),
                Instant.parse("2026-11-21T08:00:00Z"),
                new byte[32]));
    }
}
