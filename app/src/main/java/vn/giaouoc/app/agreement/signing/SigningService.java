package vn.giaouoc.app.agreement.signing;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.giaouoc.app.agreement.AgreementRights;
import vn.giaouoc.app.agreement.life.AgreementHold;
import vn.giaouoc.app.agreement.life.AgreementWorkflow;
import vn.giaouoc.app.agreement.life.HeldAgreement;
import vn.giaouoc.app.agreement.life.MoveWish;
import vn.giaouoc.app.agreement.signing.request.EndSigning;
import vn.giaouoc.app.agreement.signing.request.OpenSigning;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.agreement.life.VersionMove;
import vn.giaouoc.db.common.Refusal;

/**
 * What the union that keeps an agreement does around the signing: opens it, gives more time, takes it back, cancels
 * it. Each names the version it was asked for, so that nobody opens what was changed meanwhile. Which state allows what is
 * said by {@link VersionMove} alone.
 */
@Singleton
public class SigningService {

    /** Nobody waits longer for a signature than this many days. */
    private static final int LONGEST = 366;

    private final AgreementHold hold;
    private final AgreementWorkflow workflow;
    private final AgreementRights rights;
    private final Calendar calendar;

    SigningService(AgreementHold hold, AgreementWorkflow workflow, AgreementRights rights, Calendar calendar) {
        this.hold = hold;
        this.workflow = workflow;
        this.rights = rights;
        this.calendar = calendar;
    }

    /** What day it is, and what that day has ended. */
    @Singleton
    record Calendar(Times times, Expiry expiry) {}

    /** Freezes the text and lets the parties sign until the end of that day. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public HeldAgreement open(Actor actor, long agreementId, OpenSigning wish) {
        return move(actor, agreementId, wish.version(), MoveWish.until(VersionMove.OPEN_FOR_SIGNING, lastDay(wish)));
    }

    /** Gives an expired version more time; the text is the same and its signatures stay. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public HeldAgreement extend(Actor actor, long agreementId, OpenSigning wish) {
        return move(actor, agreementId, wish.version(), MoveWish.until(VersionMove.EXTEND, lastDay(wish)));
    }

    /** Takes an open or expired version back to negotiation; its signatures are set aside as evidence. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public HeldAgreement takeBack(Actor actor, long agreementId, EndSigning wish) {
        return move(actor, agreementId, wish.version(), MoveWish.because(VersionMove.TAKE_BACK, wish.why()));
    }

    /** Cancels a version; of a text in force the whole agreement. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public HeldAgreement cancel(Actor actor, long agreementId, EndSigning wish) {
        return move(actor, agreementId, wish.version(), MoveWish.because(VersionMove.CANCEL, wish.why()));
    }

    private HeldAgreement move(Actor actor, long agreementId, long versionId, MoveWish wish) {
        return workflow.move(actor, asKeeper(actor, hold.version(versionId).of(agreementId)), wish);
    }

    private HeldAgreement asKeeper(Actor actor, HeldAgreement held) {
        rights.requirePrepare(actor, held);
        return calendar.expiry().settle(held);
    }

    private LocalDate lastDay(OpenSigning wish) {
        if (ChronoUnit.DAYS.between(calendar.times().today(), wish.expiresOn()) > LONGEST) {
            throw Refusal.invalid(
                            "LAST_DAY_FAR",
                            "Hạn ký xa quá một năm. Anh/chị chọn một ngày gần hơn; quá hạn thì gia hạn được.")
                    .with("field", "expiresOn");
        }
        return wish.expiresOn();
    }
}
