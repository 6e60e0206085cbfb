package vn.giaouoc.app.agreement;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.life.AgreementHold;
import vn.giaouoc.app.agreement.life.AgreementWorkflow;
import vn.giaouoc.app.agreement.life.MoveWish;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.agreement.life.VersionMove;

/**
 * What the keeper asks for before a text is opened: send it, talk again. From the opening on, and to cancel, ask {@link
 * vn.giaouoc.app.agreement.signing.SigningService}. Each refuses with what was expected and found.
 */
@Singleton
public class AgreementSteps {

    private final AgreementHold hold;
    private final AgreementRights rights;
    private final AgreementWorkflow workflow;

    AgreementSteps(AgreementHold hold, AgreementRights rights, AgreementWorkflow workflow) {
        this.hold = hold;
        this.rights = rights;
        this.workflow = workflow;
    }

    /** Shows the draft to its parties. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void send(Actor actor, long agreementId) {
        move(actor, agreementId, MoveWish.of(VersionMove.SEND));
    }

    /** Talks again about a text all had agreed to; the parties read why. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void rethink(Actor actor, long agreementId, @Nullable String reason) {
        move(actor, agreementId, MoveWish.because(VersionMove.RETHINK, reason));
    }

    private void move(Actor actor, long agreementId, MoveWish wish) {
        var held = hold.current(agreementId);
        rights.requirePrepare(actor, held);
        workflow.move(actor, held, wish);
    }
}
