package vn.giaouoc.app.agreement.judgement;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.AgreementRights;
import vn.giaouoc.app.agreement.lastyear.LastYear;
import vn.giaouoc.app.agreement.lastyear.LastYearLine;
import vn.giaouoc.app.agreement.life.AgreementHold;
import vn.giaouoc.app.agreement.life.HeldAgreement;
import vn.giaouoc.app.agreement.target.BoundFigures;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.agreement.Agreement;
import vn.giaouoc.db.agreement.AgreementRepository;
import vn.giaouoc.db.agreement.judgement.AgreementJudgement;
import vn.giaouoc.db.agreement.judgement.AgreementJudgementRepository;
import vn.giaouoc.db.agreement.judgement.JudgementKind;
import vn.giaouoc.db.agreement.judgement.JudgementLine;
import vn.giaouoc.db.agreement.party.AgreementPartyRepository;
import vn.giaouoc.db.agreement.text.Target;
import vn.giaouoc.db.agreement.version.AgreementVersion;
import vn.giaouoc.db.agreement.version.AgreementVersionRepository;
import vn.giaouoc.db.common.Refusal;

/** Shows judgements to everybody who may read the agreement. */
@Singleton
public class Judgements {

    private final Rows rows;
    private final AgreementRights rights;
    private final BoundFigures figures;
    private final JudgementBook book;
    private final LastYear lastYear;

    Judgements(Rows rows, AgreementRights rights, BoundFigures figures, JudgementBook book, LastYear lastYear) {
        this.rows = rows;
        this.rights = rights;
        this.figures = figures;
        this.book = book;
        this.lastYear = lastYear;
    }

    /** What is read, and what day it is. */
    @Singleton
    record Rows(
            AgreementRepository agreements,
            AgreementVersionRepository versions,
            AgreementPartyRepository parties,
            AgreementJudgementRepository judgements,
            Times times) {}

    /** The judgement, or what the portal knows now while nobody has begun it. */
    @ReadOnly
    public JudgementPage page(Actor actor, long agreementId, JudgementKind kind) {
        var agreement = rows.agreements().findById(agreementId).orElseThrow(AgreementHold::unknown);
        var seen = inForce(actor, agreement);
        return rows.judgements()
                .findByVersionIdAndKind(seen.version().id(), kind)
                .map(judgement -> begun(seen, judgement))
                .orElseGet(() -> look(seen, kind));
    }

    /** What the year before came to, by the key of the target; empty when the unit had no such agreement. */
    @ReadOnly
    public Map<String, LastYearLine> lastYear(Actor actor, long agreementId) {
        var agreement = rows.agreements().findById(agreementId).orElseThrow(AgreementHold::unknown);
        var version = newest(agreement);
        var parties = rows.parties().findByVersionIdOrderByPosition(version.id());
        rights.requireSee(actor, agreement, version, parties);
        return lastYear.of(agreement, version, parties);
    }

    /** The text on its way, else the one in force, else the last one that was cancelled. */
    private AgreementVersion newest(Agreement agreement) {
        var current = agreement.workingId() == null ? agreement.inForceId() : agreement.workingId();
        var all = rows.versions().findByAgreementIdOrderByNumber(agreement.id());
        return all.stream()
                .filter(one -> current != null && one.id() == current)
                .findFirst()
                .orElseGet(all::getLast);
    }

    private HeldAgreement inForce(Actor actor, Agreement agreement) {
        var id = agreement.inForceId() == null ? agreement.workingId() : agreement.inForceId();
        var version = rows.versions().findById(id == null ? 0 : id).orElseThrow(AgreementHold::unknown);
        var parties = rows.parties().findByVersionIdOrderByPosition(version.id());
        rights.requireSee(actor, agreement, version, parties);
        if (agreement.inForceId() == null) {
            throw Refusal.conflict(
                    "NOT_IN_FORCE",
                    "Giao ước đang ở trạng thái «%s»; chỉ đánh giá được khi mọi bên đã ký."
                            .formatted(version.state().label()));
        }
        return new HeldAgreement(agreement, version, parties, Set.of());
    }

    private JudgementPage look(HeldAgreement seen, JudgementKind kind) {
        var lines = book.drawn(seen, List.of());
        return new JudgementPage(
                kind,
                kind.label(),
                false,
                rows.times().today(),
                rows.times().now(),
                0,
                lines(seen, lines),
                AgreementJudgement.proposed(lines),
                null,
                null,
                null,
                null,
                null);
    }

    private JudgementPage begun(HeldAgreement seen, AgreementJudgement judgement) {
        return new JudgementPage(
                judgement.kind(),
                judgement.kind().label(),
                true,
                judgement.onDay(),
                judgement.figuresAt(),
                judgement.revision(),
                lines(seen, judgement.judgedLines()),
                AgreementJudgement.proposed(judgement.judgedLines()),
                judgement.met(),
                judgement.remark(),
                judgement.reopened(),
                signed(judgement.chairName(), null, judgement.chairAt()),
                signed(judgement.headName(), judgement.headTitle(), judgement.headAt()));
    }

    private static JudgementPage.@Nullable SignedOff signed(
            @Nullable String name, @Nullable String title, @Nullable Instant at) {
        return name == null || at == null ? null : new JudgementPage.SignedOff(name, title, at);
    }

    private List<JudgementPage.Line> lines(HeldAgreement seen, List<JudgementLine> lines) {
        return lines.stream()
                .flatMap(line ->
                        seen.version().content().target(line.target()).stream().map(target -> line(target, line)))
                .toList();
    }

    private JudgementPage.Line line(Target target, JudgementLine line) {
        return new JudgementPage.Line(
                target.key(),
                target.content(),
                target.unit(),
                target.goal(),
                target.goalWords(),
                target.figure(),
                figures.figure(target.figure()).map(figure -> figure.label()).orElse(null),
                line.value(),
                line.met(),
                line.note(),
                line.drawn(),
                line.overridden(),
                line.parts());
    }
}
