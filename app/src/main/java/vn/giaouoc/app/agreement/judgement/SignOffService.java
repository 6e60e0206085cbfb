package vn.giaouoc.app.agreement.judgement;

import jakarta.inject.Singleton;
import vn.giaouoc.app.access.secret.Reconfirm;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.agreement.judgement.JudgementKind;

/**
 * Signing off a judgement binds, so the PIN or the password is asked once more: an unlocked phone on a table signs off
 * nothing. Refuses as {@link Reconfirm} and {@link SignOffBook} do.
 */
@Singleton
public class SignOffService {

    private final SignOffBook book;
    private final Reconfirm reconfirm;

    SignOffService(SignOffBook book, Reconfirm reconfirm) {
        this.book = book;
        this.reconfirm = reconfirm;
    }

    /** What this person is asked for. */
    public Reconfirm.Asked asks(Actor actor) {
        return reconfirm.asks(actor);
    }

    /** The chair, or whom the chair delegated, signs off for the union. */
    public void asChair(Actor actor, long agreementId, JudgementKind kind, SignOff wish) {
        book.requireChair(actor, agreementId, kind, wish.revision());
        reconfirm.require(actor, wish.secret());
        book.asChair(actor, agreementId, kind, wish.revision());
    }

    /** A head of a party, or of an employer that confirms, signs off for the parties. */
    public void asHead(Actor actor, long agreementId, JudgementKind kind, SignOff wish) {
        book.requireHead(actor, agreementId, kind, wish.revision());
        reconfirm.require(actor, wish.secret());
        book.asHead(actor, agreementId, kind, wish.revision());
    }
}
