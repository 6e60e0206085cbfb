package vn.giaouoc.app.agreement.judgement;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.giaouoc.app.agreement.life.AgreementBook;
import vn.giaouoc.app.agreement.life.HeldAgreement;
import vn.giaouoc.app.agreement.target.BoundFigures;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.agreement.AgreementRepository;
import vn.giaouoc.db.agreement.judgement.AgreementJudgement;
import vn.giaouoc.db.agreement.judgement.AgreementJudgementRepository;
import vn.giaouoc.db.agreement.judgement.JudgementKind;
import vn.giaouoc.db.agreement.judgement.JudgementLine;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;

/** Writes judgements and what follows from them: the trail, the agreement's outcome, the figures. The version is held. */
@Singleton
class JudgementBook {

    private final Rows rows;
    private final BoundFigures figures;
    private final AgreementBook book;
    private final AuditTrail trail;
    private final Times times;

    JudgementBook(Rows rows, BoundFigures figures, AgreementBook book, AuditTrail trail, Times times) {
        this.rows = rows;
        this.figures = figures;
        this.book = book;
        this.trail = trail;
        this.times = times;
    }

    /** Where it is written. */
    @Singleton
    record Rows(AgreementJudgementRepository judgements, AgreementRepository agreements) {}

    AgreementJudgement take(HeldAgreement held, JudgementKind kind) {
        return rows.judgements()
                .take(held.version().id(), kind)
                .orElseThrow(() -> Refusal.notFound(
                        "JUDGEMENT_UNKNOWN",
                        "Chưa bắt đầu %s. Anh/chị bấm bắt đầu để cổng lấy số liệu."
                                .formatted(kind.label().toLowerCase(Locale.ROOT))));
    }

    /** Begins with the figures of now; one that was begun already is left as it is. */
    void begin(Actor actor, HeldAgreement held, JudgementKind kind) {
        if (rows.judgements().take(held.version().id(), kind).isPresent()) {
            return;
        }
        var lines = drawn(held, List.of());
        rows.judgements()
                .save(new AgreementJudgement(
                        Ids.next(),
                        held.version().id(),
                        kind,
                        times.today(),
                        lines,
                        times.now(),
                        AgreementJudgement.proposed(lines),
                        null,
                        1,
                        null,
                        actor.isSystem() ? null : actor.accountId(),
                        times.now(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
        told(actor, held, "AGREEMENT_JUDGEMENT_BEGUN", kind.name());
    }

    /** What the portal knows now beside what was typed; a typed value stays. */
    List<JudgementLine> drawn(HeldAgreement held, List<JudgementLine> known) {
        return held.version().content().targets().stream()
                .map(target -> {
                    var drawn = figures.draw(held.agreement(), held.parties(), target);
                    var before = known.stream()
                            .filter(line -> line.target().equals(target.key()))
                            .findFirst();
                    var typed = before.filter(line -> !target.bound() || line.overridden())
                            .map(JudgementLine::value)
                            .orElse(null);
                    return JudgementLine.of(
                            target,
                            typed == null ? drawn.value() : typed,
                            before.map(JudgementLine::note).orElse(null),
                            drawn.value(),
                            drawn.parts());
                })
                .toList();
    }

    void keep(Actor actor, HeldAgreement held, AgreementJudgement judgement, String act, String detail) {
        rows.judgements().update(judgement);
        told(actor, held, act, judgement.kind() + ": " + detail);
    }

    /** Both have signed off the final judgement: the agreement is judged and the figures of the unit say so. */
    void close(HeldAgreement held, AgreementJudgement judgement) {
        rows.agreements().judge(held.agreement().id(), times.now(), Objects.requireNonNull(judgement.met()));
        book.settle(held);
    }

    private void told(Actor actor, HeldAgreement held, String act, String detail) {
        rows.agreements().touch(held.agreement().id());
        trail.record(
                actor,
                act,
                held.agreement().organisationId(),
                "agreement:" + held.agreement().id(),
                detail);
    }
}
