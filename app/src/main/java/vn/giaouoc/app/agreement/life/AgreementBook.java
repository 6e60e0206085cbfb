package vn.giaouoc.app.agreement.life;

import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.agreement.Agreement;
import vn.giaouoc.db.agreement.AgreementRepository;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.party.AgreementPartyRepository;
import vn.giaouoc.db.agreement.signature.AgreementSignatureRepository;
import vn.giaouoc.db.agreement.tally.AgreementTallies;
import vn.giaouoc.db.agreement.version.AgreementMove;
import vn.giaouoc.db.agreement.version.AgreementMoveRepository;
import vn.giaouoc.db.agreement.version.AgreementVersion;
import vn.giaouoc.db.agreement.version.AgreementVersionRepository;
import vn.giaouoc.db.common.Ids;

/** Writes what a move changes: the version, where the agreement points, the trail, the figures. */
@Singleton
public class AgreementBook {

    private final Rows rows;
    private final AgreementTallies tallies;
    private final AuditTrail trail;
    private final Times times;

    AgreementBook(Rows rows, AgreementTallies tallies, AuditTrail trail, Times times) {
        this.rows = rows;
        this.tallies = tallies;
        this.trail = trail;
        this.times = times;
    }

    /** The rows a move may touch. */
    @Singleton
    record Rows(
            AgreementRepository agreements,
            AgreementVersionRepository versions,
            AgreementPartyRepository parties,
            AgreementSignatureRepository signatures,
            AgreementMoveRepository moves) {}

    /** Writes down that a version came into a state; {@code from} is null when it was made. */
    public void note(
            Actor actor,
            Agreement agreement,
            @Nullable VersionState from,
            AgreementVersion version,
            @Nullable String reason) {
        rows.moves()
                .save(new AgreementMove(
                        Ids.next(),
                        agreement.id(),
                        version.id(),
                        from,
                        version.state(),
                        actor.isSystem() ? null : actor.accountId(),
                        actor.isSystem() ? null : actor.personId(),
                        times.now(),
                        reason));
        trail.record(
                actor,
                "AGREEMENT_" + version.state(),
                agreement.organisationId(),
                "agreement:" + agreement.id(),
                "bản " + version.number() + ", lần sửa " + version.revision() + (reason == null ? "" : ": " + reason));
    }

    /** Counts the figures of the agreement's units anew: the last thing of every change. */
    public void settle(HeldAgreement held) {
        tallies.recompute(held.agreement().campaignId(), held.agreement().year(), held.units());
    }

    void keep(AgreementVersion version) {
        rows.versions().update(version);
    }

    Set<Long> signedParties(long versionId) {
        return Set.copyOf(rows.signatures().signedParties(versionId));
    }

    /** Agreeing and refusing belonged to a text that is talked about again. */
    void askAnew(HeldAgreement held) {
        rows.parties().askAnew(held.version().id());
        touch(held.agreement().id());
    }

    void setSignaturesAside(long versionId) {
        rows.signatures().keepAside(versionId, times.now());
        rows.signatures().forget(versionId);
    }

    /** Which version is in force and which is on its way. */
    public void point(long agreementId, @Nullable Long inForceId, @Nullable Long workingId) {
        rows.agreements().point(agreementId, inForceId, workingId);
    }

    void cancel(long agreementId) {
        rows.agreements().cancel(agreementId, times.now());
    }

    void touch(long agreementId) {
        rows.agreements().touch(agreementId);
    }
}
