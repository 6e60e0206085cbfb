package vn.giaouoc.app.agreement.life;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import vn.giaouoc.app.agreement.party.PartyHeads;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.db.agreement.life.VersionFacts;
import vn.giaouoc.db.agreement.life.VersionGuard;
import vn.giaouoc.db.agreement.life.VersionMove;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.version.AgreementVersion;

/**
 * Moves versions. Each move is asked of the one table ({@link VersionMove}), written, told to the trail, and the figures of
 * the unit are counted anew, all in the transaction of the caller. Rights are asked by the caller before.
 */
@Singleton
public class AgreementWorkflow {

    /** Longest reason, in letters. */
    public static final int REASON = 1000;

    private final AgreementHold hold;
    private final AgreementBook book;
    private final PartyHeads heads;
    private final Times times;

    AgreementWorkflow(AgreementHold hold, AgreementBook book, PartyHeads heads, Times times) {
        this.hold = hold;
        this.book = book;
        this.heads = heads;
        this.times = times;
    }

    /** Takes the version for the transaction and moves it; returns it as it stands then. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public HeldAgreement move(Actor actor, long versionId, MoveWish wish) {
        return move(actor, hold.version(versionId), wish);
    }

    /** Moves a version the transaction holds. Refuses with what the table expected and what it found. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public HeldAgreement move(Actor actor, HeldAgreement held, MoveWish wish) {
        var reason = Names.optional(wish.reason(), REASON, "lý do");
        var clean = new MoveWish(wish.move(), reason, wish.expiresOn());
        wish.move().require(facts(held, clean, false));
        var moved = write(actor, held, clean);
        book.settle(moved);
        return hold.version(moved.version().id());
    }

    /**
     * After a signature was written: SIGNED when every party has signed, the amended text REPLACED then; else only the
     * figures are settled. Returns the version as it stands then.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public HeldAgreement signed(Actor actor, HeldAgreement held) {
        var signed = book.signedParties(held.version().id());
        boolean all = held.parties().stream().noneMatch(party -> party.promises() && !signed.contains(party.id()));
        if (all && held.version().state() == VersionState.OPEN) {
            return move(actor, held, MoveWish.of(VersionMove.COMPLETE));
        }
        book.settle(held);
        return hold.version(held.version().id());
    }

    /** What the guards decide from. */
    private VersionFacts facts(HeldAgreement held, MoveWish wish, boolean successorSigned) {
        var version = held.version();
        var guards = wish.move().guards();
        boolean opens = wish.move().to() == VersionState.OPEN;
        return new VersionFacts(
                version.state(),
                version.revision(),
                version.content(),
                held.parties(),
                guards.contains(VersionGuard.ALL_SIGNED) ? book.signedParties(version.id()) : Set.of(),
                guards.contains(VersionGuard.HEADS_KNOWN) ? heads.headed(held.parties()) : Set.of(),
                opens ? wish.expiresOn() : version.expiresOn(),
                times.today(),
                wish.reason(),
                held.agreement().judged(),
                successorSigned);
    }

    private HeldAgreement write(Actor actor, HeldAgreement held, MoveWish wish) {
        var before = held.version();
        var after = after(held, wish);
        book.keep(after);
        book.note(actor, held.agreement(), before.state(), after, wish.reason());
        switch (wish.move()) {
            case RETHINK -> book.askAnew(held);
            case TAKE_BACK -> {
                book.askAnew(held);
                book.setSignaturesAside(before.id());
            }
            case COMPLETE -> complete(actor, held);
            case CANCEL -> cancel(actor, held, wish);
            default -> book.touch(held.agreement().id());
        }
        return new HeldAgreement(held.agreement(), after, held.parties(), held.units());
    }

    private AgreementVersion after(HeldAgreement held, MoveWish wish) {
        var version = held.version();
        return switch (wish.move()) {
            case OPEN_FOR_SIGNING -> version.opened(held.text().sha256(), times.now(), lastDay(wish));
            case EXTEND -> version.extended(lastDay(wish));
            case TAKE_BACK, RETHINK -> version.thawed(wish.reason());
            case COMPLETE -> version.signed(times.now());
            default -> version.in(wish.move().to(), wish.reason());
        };
    }

    private static LocalDate lastDay(MoveWish wish) {
        var day = wish.expiresOn();
        if (day == null) {
            throw new IllegalStateException("the guard lets no opening pass without a last day");
        }
        return day;
    }

    /** All have signed: this text is in force, the one before it is replaced. */
    private void complete(Actor actor, HeldAgreement held) {
        var agreement = held.agreement();
        var earlier = agreement.inForceId();
        if (earlier != null) {
            var old = hold.version(earlier);
            var wish = MoveWish.because(VersionMove.REPLACE, held.version().reason());
            wish.move().require(facts(old, wish, true));
            var replaced = old.version().in(VersionState.REPLACED, wish.reason());
            book.keep(replaced);
            book.note(actor, agreement, old.version().state(), replaced, wish.reason());
        }
        book.point(agreement.id(), held.version().id(), null);
    }

    /** Of a text in force everything ends; an amendment on its way ends alone. */
    private void cancel(Actor actor, HeldAgreement held, MoveWish wish) {
        var agreement = held.agreement();
        var inForce = agreement.inForceId();
        var working = agreement.workingId();
        if (inForce != null && inForce != held.version().id()) {
            book.point(agreement.id(), inForce, null);
            return;
        }
        if (working != null && working != held.version().id()) {
            var amendment = hold.version(working);
            var after = amendment.version().in(VersionState.CANCELLED, wish.reason());
            book.keep(after);
            book.note(actor, agreement, amendment.version().state(), after, wish.reason());
        }
        book.cancel(agreement.id());
    }
}
