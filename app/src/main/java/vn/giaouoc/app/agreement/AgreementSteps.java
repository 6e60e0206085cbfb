package vn.giaouoc.app.agreement;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.giaouoc.app.agreement.life.AgreementHold;
import vn.giaouoc.app.agreement.life.AgreementWorkflow;
import vn.giaouoc.app.agreement.life.MoveWish;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.common.Refusal;

/** The moves the keeper asks for: send, talk again, open, take back, extend, cancel. */
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

    /** Moves the version on its way, or the one in force when none is. Refuses with what was expected and found. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void move(Actor actor, long agreementId, MoveWish wish) {
        var held = hold.current(agreementId);
        rights.requirePrepare(actor, held);
        if (!wish.move().asked()) {
            throw Refusal.invalid(
                            "NOT_ASKED_FOR",
                            "Việc «%s» tự diễn ra khi đủ điều kiện, không yêu cầu được."
                                    .formatted(wish.move().verb()))
                    .with("field", "move");
        }
        workflow.move(actor, held, wish);
    }
}
