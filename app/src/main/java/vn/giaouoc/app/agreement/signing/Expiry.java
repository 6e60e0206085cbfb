package vn.giaouoc.app.agreement.signing;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.giaouoc.app.agreement.life.AgreementWorkflow;
import vn.giaouoc.app.agreement.life.HeldAgreement;
import vn.giaouoc.app.agreement.life.MoveWish;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.agreement.life.VersionMove;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.version.AgreementVersion;
import vn.giaouoc.db.agreement.version.AgreementVersionRepository;
import vn.giaouoc.db.common.Refusal;

/**
 * The last day to sign ends at midnight in Việt Nam. Whoever asks or signs afterwards is answered by the date; the row
 * follows within a minute. Two instances may look at the same time: the move is made under the version's lock, and of two
 * the second finds nothing to move.
 */
@Singleton
public class Expiry {

    private static final Logger LOG = LoggerFactory.getLogger(Expiry.class);

    private final AgreementVersionRepository versions;
    private final AgreementWorkflow workflow;
    private final Times times;

    Expiry(AgreementVersionRepository versions, AgreementWorkflow workflow, Times times) {
        this.versions = versions;
        this.workflow = workflow;
        this.times = times;
    }

    /** True when the version still stands open and its last day has passed. */
    public boolean overdue(AgreementVersion version) {
        var lastDay = version.expiresOn();
        return version.state() == VersionState.OPEN && lastDay != null && lastDay.isBefore(times.today());
    }

    /** Where the version stands today, whatever its row says so far. */
    public VersionState today(AgreementVersion version) {
        return overdue(version) ? VersionState.EXPIRED : version.state();
    }

    /** Lets the row follow before somebody acts on the version; not inside a transaction that holds it. */
    public void settle(long versionId) {
        versions.findById(versionId).filter(this::overdue).ifPresent(version -> expire(version.id()));
    }

    /** The same for whoever holds the version already, in that transaction. */
    HeldAgreement settle(HeldAgreement held) {
        return overdue(held.version()) ? workflow.move(Actor.SYSTEM, held, MoveWish.of(VersionMove.EXPIRE)) : held;
    }

    @Scheduled(fixedDelay = "${portal.agreements.expiry:1m}", initialDelay = "${portal.agreements.expiry:1m}")
    void soon() {
        try {
            sweep();
        } catch (RuntimeException e) {
            LOG.debug("agreements expire later: {}", e.getMessage());
        }
    }

    /** Lets overdue versions expire, at most 500 at a time; says how many this call moved. */
    public int sweep() {
        int moved = 0;
        for (long versionId : versions.overdue(times.today())) {
            moved += expire(versionId) ? 1 : 0;
        }
        return moved;
    }

    /** False when it was signed, extended or expired meanwhile. */
    private boolean expire(long versionId) {
        try {
            workflow.move(Actor.SYSTEM, versionId, MoveWish.of(VersionMove.EXPIRE));
            return true;
        } catch (Refusal moved) {
            return false;
        }
    }
}
