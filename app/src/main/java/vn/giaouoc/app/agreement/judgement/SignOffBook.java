package vn.giaouoc.app.agreement.judgement;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.AgreementRights;
import vn.giaouoc.app.agreement.life.AgreementHold;
import vn.giaouoc.app.agreement.life.HeldAgreement;
import vn.giaouoc.app.agreement.party.PartyHeads;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.access.office.SigningPower;
import vn.giaouoc.db.agreement.judgement.AgreementJudgement;
import vn.giaouoc.db.agreement.judgement.JudgementKind;
import vn.giaouoc.db.agreement.party.PartyPlace;
import vn.giaouoc.db.common.Refusal;

/**
 * Writes down who stands for a judgement: the chair of the union that keeps the agreement, and a head of a party or the thủ
 * trưởng; never one for both. Whoever calls has asked before who sits there (see {@link SignOffService}).
 */
@Singleton
public class SignOffBook {

    private final AgreementHold hold;
    private final AgreementRights rights;
    private final PartyHeads heads;
    private final Writing writing;

    SignOffBook(AgreementHold hold, AgreementRights rights, PartyHeads heads, Writing writing) {
        this.hold = hold;
        this.rights = rights;
        this.heads = heads;
        this.writing = writing;
    }

    /** What signing off writes. */
    @Singleton
    record Writing(JudgementRules rules, JudgementBook book, Times times) {}

    /** Who signs off, what, and in which name. */
    private record Ready(HeldAgreement held, AgreementJudgement judgement, SigningPower power, String title) {}

    /** Refuses as {@link #asChair} would; writes nothing. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void requireChair(Actor actor, long agreementId, JudgementKind kind, int revision) {
        chair(actor, agreementId, kind, revision);
    }

    /** The chair, or whom the chair delegated, signs off for the union. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void asChair(Actor actor, long agreementId, JudgementKind kind, int revision) {
        var ready = chair(actor, agreementId, kind, revision);
        settle(
                actor,
                ready,
                ready.judgement()
                        .byChair(
                                actor.personId(),
                                names(actor, ready.power()),
                                writing.times().now()));
    }

    private Ready chair(Actor actor, long agreementId, JudgementKind kind, int revision) {
        var held = seen(actor, agreementId);
        var power = power(actor, PartyPlace.organisation(held.agreement().organisationId()));
        var judgement = ready(held, kind, revision);
        if (judgement.chairAt() != null) {
            throw already(Objects.requireNonNull(judgement.chairName()));
        }
        requireAnother(actor, judgement.headBy());
        return new Ready(held, judgement, power, "chủ tịch");
    }

    /** Refuses as {@link #asHead} would; writes nothing. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void requireHead(Actor actor, long agreementId, JudgementKind kind, int revision) {
        head(actor, agreementId, kind, revision);
    }

    /** A head of a party, or of an employer that confirms, signs off for the parties. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void asHead(Actor actor, long agreementId, JudgementKind kind, int revision) {
        var ready = head(actor, agreementId, kind, revision);
        settle(
                actor,
                ready,
                ready.judgement()
                        .byHead(
                                actor.personId(),
                                names(actor, ready.power()),
                                ready.title(),
                                writing.times().now()));
    }

    private Ready head(Actor actor, long agreementId, JudgementKind kind, int revision) {
        var held = seen(actor, agreementId);
        var keeper = PartyPlace.organisation(held.agreement().organisationId());
        var party = heads.mine(actor, held.parties()).stream()
                .filter(one -> !one.place().equals(keeper))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.forbidden(
                                "NOT_A_HEAD",
                                "Việc này dành cho người đứng đầu một bên hoặc thủ trưởng cơ quan, đơn vị. Anh/chị nhờ họ xác nhận."));
        var power = heads.power(actor, party).orElseThrow();
        var judgement = ready(held, kind, revision);
        if (judgement.headAt() != null) {
            throw already(Objects.requireNonNull(judgement.headName()));
        }
        requireAnother(actor, judgement.chairBy());
        return new Ready(held, judgement, power, power.title() + ", " + party.name());
    }

    private HeldAgreement seen(Actor actor, long agreementId) {
        var current = hold.current(agreementId);
        var held = current.agreement().inForceId() == null ? current : hold.inForce(agreementId);
        rights.requireSee(actor, held.agreement(), held.version(), held.parties());
        return hold.inForce(agreementId);
    }

    private SigningPower power(Actor actor, PartyPlace place) {
        return heads.powers(actor).stream()
                .filter(power -> PartyHeads.matches(power, place))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.forbidden(
                                "CHAIR_ONLY",
                                "Việc này dành cho chủ tịch công đoàn lập giao ước, hoặc người được chủ tịch ủy quyền bằng văn bản."));
    }

    private AgreementJudgement ready(HeldAgreement held, JudgementKind kind, int revision) {
        writing.rules().requireJudgeable(held, kind);
        var judgement = writing.book().take(held, kind);
        if (judgement.signedOff()) {
            writing.rules().requireOpen(judgement);
        }
        writing.rules().requireFresh(judgement, revision);
        writing.rules().requireComplete(judgement, held.version().content());
        return judgement;
    }

    private void settle(Actor actor, Ready ready, AgreementJudgement signed) {
        writing.book().keep(actor, ready.held(), signed, "AGREEMENT_JUDGEMENT_SIGNED", ready.title());
        if (signed.signedOff() && signed.kind() == JudgementKind.FINAL) {
            writing.book().close(ready.held(), signed);
        }
    }

    /** Both names stand where a delegate signs. */
    private static String names(Actor actor, SigningPower power) {
        return power.delegated() ? actor.name() + " (thay " + power.holderName() + ")" : actor.name();
    }

    private static void requireAnother(Actor actor, @Nullable Long other) {
        if (other != null && other == actor.personId()) {
            throw Refusal.forbidden(
                    "SAME_PERSON",
                    "Anh/chị đã xác nhận ở vai kia rồi. Kết quả cần hai người khác nhau: chủ tịch công đoàn và người đứng đầu một bên.");
        }
    }

    private static Refusal already(String name) {
        return Refusal.conflict(
                "SIGNED_OFF_ALREADY", "%s đã xác nhận ở vai này. Chỉ còn chờ người ở vai kia.".formatted(name));
    }
}
