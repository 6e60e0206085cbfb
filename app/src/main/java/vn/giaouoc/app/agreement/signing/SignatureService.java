package vn.giaouoc.app.agreement.signing;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.giaouoc.app.access.secret.Reconfirm;
import vn.giaouoc.app.agreement.signing.request.RefuseToSign;
import vn.giaouoc.app.agreement.signing.request.SignAgreement;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.agreement.signature.SigningMethod;
import vn.giaouoc.db.common.Refusal;

/**
 * What a head does at the meeting: sign, or say why not. Who may is asked of the offices held this day, not of grants,
 * because a phone opened with a PIN holds none.
 */
@Singleton
public class SignatureService {

    /** At a meeting forty phones sign at once and wait for one row: they must not take every connection meanwhile. */
    private static final int AT_ONCE = 8;

    private static final int PATIENCE_S = 10;

    private final SignatureBook book;
    private final Reconfirm reconfirm;
    private final Expiry expiry;
    private final Semaphore turn = new Semaphore(AT_ONCE, true);

    SignatureService(SignatureBook book, Reconfirm reconfirm, Expiry expiry) {
        this.book = book;
        this.reconfirm = reconfirm;
        this.expiry = expiry;
    }

    /**
     * Signs for a party. The same id again, or another attempt for a party that has signed, gets the first signature's
     * receipt. Refuses as {@link Reconfirm}, with NOT_FOUND AGREEMENT_UNKNOWN, FORBIDDEN NOT_SIGNER, CONFLICT WRONG_STATE,
     * TEXT_CHANGED, TEXT_TAKEN_BACK, SIGNED_FOR_ENOUGH or ONLY_SIGNER, or BUSY when too many sign at once.
     */
    public SignatureReceipt sign(Actor actor, long agreementId, SignAgreement wish) {
        wish.uuid();
        book.requireSigner(actor, agreementId, wish);
        expiry.settle(wish.version());
        reconfirm.require(actor, wish.secret());
        var method = method(actor);
        return inTurn(() -> book.sign(actor, agreementId, wish, method));
    }

    /** Notes why the party does not sign. Refuses as signing does, with INVALID REASON_NEEDED or CONFLICT ALREADY_SIGNED. */
    public RefusalNoted refuse(Actor actor, long agreementId, RefuseToSign wish) {
        expiry.settle(wish.version());
        return book.refuse(actor, agreementId, wish);
    }

    /** How the signer proves to be there. */
    public SigningMethod method(Actor actor) {
        return switch (reconfirm.asks(actor)) {
            case PIN -> SigningMethod.OWN_PHONE;
            case PASSWORD -> SigningMethod.ACCOUNT;
        };
    }

    private <T> T inTurn(Supplier<T> act) {
        boolean mine = false;
        try {
            mine = turn.tryAcquire(PATIENCE_S, TimeUnit.SECONDS);
            if (!mine) {
                throw busy();
            }
            return act.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            if (mine) {
                turn.release();
            }
        }
    }

    private static Refusal busy() {
        return Refusal.busy("SIGNING_BUSY", "Đang có rất nhiều bên ký cùng lúc. Anh/chị chờ ít giây rồi bấm ký lại.");
    }
}
