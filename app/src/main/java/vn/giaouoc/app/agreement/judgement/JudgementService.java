package vn.giaouoc.app.agreement.judgement;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.agreement.AgreementRights;
import vn.giaouoc.app.agreement.life.AgreementHold;
import vn.giaouoc.app.agreement.life.HeldAgreement;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.db.agreement.judgement.AgreementJudgement;
import vn.giaouoc.db.agreement.judgement.JudgementKind;
import vn.giaouoc.db.agreement.judgement.JudgementLine;
import vn.giaouoc.db.common.Refusal;

/** What the keeper does with a judgement: begins it, draws the figures anew, writes it down, opens it again. */
@Singleton
public class JudgementService {

    private static final int REASON = 1000;

    private final AgreementHold hold;
    private final AgreementRights rights;
    private final JudgementRules rules;
    private final JudgementBook book;
    private final Times times;

    JudgementService(
            AgreementHold hold, AgreementRights rights, JudgementRules rules, JudgementBook book, Times times) {
        this.hold = hold;
        this.rights = rights;
        this.rules = rules;
        this.book = book;
        this.times = times;
    }

    /** Begins with the figures of now; begun before, nothing changes. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void begin(Actor actor, long agreementId, JudgementKind kind) {
        var held = judgeable(actor, agreementId, kind);
        book.begin(actor, held, kind);
    }

    /** Draws the bound figures anew; what was typed stays. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void redraw(Actor actor, long agreementId, JudgementKind kind, int revision) {
        var held = judgeable(actor, agreementId, kind);
        var judgement = open(held, kind, revision);
        var lines = book.drawn(held, judgement.judgedLines());
        write(
                actor,
                held,
                judgement,
                lines,
                judgement.written(
                        judgement.onDay(), lines, times.now(), AgreementJudgement.proposed(lines), judgement.remark()));
    }

    /** Writes values, outcome and remark down; what the targets say is taken where no outcome is given. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void save(Actor actor, long agreementId, JudgementKind kind, SaveJudgement wish) {
        var held = judgeable(actor, agreementId, kind);
        var judgement = open(held, kind, wish.revision());
        var lines = rules.lines(held.version().content(), judgement.judgedLines(), wish.lines());
        var met = wish.met() == null ? AgreementJudgement.proposed(lines) : wish.met();
        var remark = rules.remark(wish.remark(), met, lines);
        var day = rules.day(wish.onDay(), judgement.onDay());
        write(actor, held, judgement, lines, judgement.written(day, lines, judgement.figuresAt(), met, remark));
    }

    /** Opens again what one has signed off, with a reason; what both have signed off stands. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void reopen(Actor actor, long agreementId, JudgementKind kind, String reason) {
        var held = judgeable(actor, agreementId, kind);
        var judgement = book.take(held, kind);
        if (!judgement.signedByOne()) {
            if (judgement.signedOff()) {
                rules.requireOpen(judgement);
            }
            throw Refusal.conflict(
                    "NOTHING_TO_REOPEN", "Chưa ai xác nhận kết quả này nên không cần mở lại. Anh/chị sửa trực tiếp.");
        }
        var why = Names.clean(reason, REASON, "lý do mở lại");
        book.keep(actor, held, judgement.opened(why), "AGREEMENT_JUDGEMENT_REOPENED", why);
    }

    private HeldAgreement judgeable(Actor actor, long agreementId, JudgementKind kind) {
        rights.requirePrepare(actor, hold.current(agreementId));
        var held = hold.inForce(agreementId);
        rules.requireJudgeable(held, kind);
        return held;
    }

    private AgreementJudgement open(HeldAgreement held, JudgementKind kind, int revision) {
        var judgement = book.take(held, kind);
        rules.requireOpen(judgement);
        rules.requireFresh(judgement, revision);
        return judgement;
    }

    private void write(
            Actor actor,
            HeldAgreement held,
            AgreementJudgement before,
            List<JudgementLine> lines,
            AgreementJudgement after) {
        long known = lines.stream().filter(line -> line.value() != null).count();
        book.keep(
                actor,
                held,
                after,
                "AGREEMENT_JUDGEMENT_SAVED",
                "lần " + (before.revision() + 1) + ", " + known + "/" + lines.size() + " chỉ tiêu");
    }
}
