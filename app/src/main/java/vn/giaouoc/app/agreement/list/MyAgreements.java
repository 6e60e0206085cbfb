package vn.giaouoc.app.agreement.list;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.list.AgreementLines.Seen;
import vn.giaouoc.app.agreement.list.MyAgreement.Mine;
import vn.giaouoc.app.agreement.list.MyAgreement.Wanted;
import vn.giaouoc.app.agreement.party.PartyHeads;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.Days;
import vn.giaouoc.db.access.office.SigningPower;
import vn.giaouoc.db.agreement.Agreement;
import vn.giaouoc.db.agreement.AgreementRepository;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.list.AgreementListRepository;

/**
 * What waits for the head of a department, a union or an employer, and what he or she took part in before. Asked of the
 * offices held today, because a phone opened with a PIN holds no grants.
 */
@Singleton
public class MyAgreements {

    private final AgreementListRepository agreements;
    private final AgreementRepository kept;
    private final AgreementLines lines;
    private final PartyHeads heads;

    MyAgreements(AgreementListRepository agreements, AgreementRepository kept, AgreementLines lines, PartyHeads heads) {
        this.agreements = agreements;
        this.kept = kept;
        this.lines = lines;
        this.heads = heads;
    }

    /** True when the actor acts for a department, a union or an employer today. */
    @ReadOnly
    public boolean isHead(Actor actor) {
        return !heads.powers(actor).isEmpty();
    }

    /** What waits first, then the latest year. Cancelled ones are left out. */
    @ReadOnly
    public List<MyAgreement> of(Actor actor) {
        var powers = heads.powers(actor);
        if (powers.isEmpty()) {
            return List.of();
        }
        List<Long> units =
                powers.stream().map(SigningPower::organisationId).distinct().toList();
        return mine(actor, agreements.sentTo(units), powers).stream()
                .filter(one -> one.line().state() != VersionState.CANCELLED)
                .sorted(Comparator.comparing(MyAgreement::wanted))
                .toList();
    }

    /** The same about one agreement; empty for who acts for none of its parties. */
    @ReadOnly
    public Optional<MyAgreement> of(Actor actor, long agreementId) {
        return mine(actor, kept.findById(agreementId).stream().toList(), heads.powers(actor)).stream()
                .findFirst();
    }

    private List<MyAgreement> mine(Actor actor, List<Agreement> all, List<SigningPower> powers) {
        return lines.of(actor, all).stream()
                .map(seen -> mine(seen, powers))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable MyAgreement mine(Seen seen, List<SigningPower> powers) {
        var mine = seen.line().parties().stream()
                .flatMap(party -> powers.stream()
                        .filter(power -> PartyHeads.matches(power, party.place()))
                        .findFirst()
                        .map(power -> new Mine(
                                party.id(),
                                party.label(),
                                party.name(),
                                party.step(),
                                power.delegationId() == null ? null : power.holderName()))
                        .stream())
                .toList();
        if (mine.isEmpty()) {
            return null;
        }
        var wanted = wanted(seen.line(), mine);
        return new MyAgreement(
                seen.line(),
                seen.agreement().code(),
                mine,
                others(seen.line(), mine),
                wanted,
                sentence(seen.line(), mine, wanted));
    }

    private static String others(AgreementLine line, List<Mine> mine) {
        return line.promising().stream()
                .filter(party -> party.id().equals(mine.getFirst().partyId()))
                .findFirst()
                .map(line::others)
                .orElseGet(line::between);
    }

    private static Wanted wanted(AgreementLine line, List<Mine> mine) {
        if (line.state() == VersionState.OPEN && any(mine, step -> step == PartyStep.UNSIGNED)) {
            return Wanted.SIGN;
        }
        if (line.state() == VersionState.NEGOTIATING && any(mine, step -> step == PartyStep.UNANSWERED)) {
            return Wanted.ANSWER;
        }
        boolean confirmable = line.state() == VersionState.OPEN || line.state() == VersionState.SIGNED;
        return confirmable && any(mine, step -> step == PartyStep.UNCONFIRMED) ? Wanted.CONFIRM : Wanted.NOTHING;
    }

    private static String sentence(AgreementLine line, List<Mine> mine, Wanted wanted) {
        var lastDay = line.expiresOn();
        return switch (wanted) {
            case SIGN -> "Chờ anh/chị ký" + (lastDay == null ? "." : ", hạn đến hết ngày " + Days.text(lastDay) + ".");
            case ANSWER -> "Chờ anh/chị đọc, đề nghị sửa hoặc thống nhất.";
            case CONFIRM -> "Chờ anh/chị xác nhận.";
            case NOTHING ->
                any(mine, step -> step == PartyStep.PROPOSES)
                        ? "Đề nghị của anh/chị đang chờ công đoàn trả lời."
                        : line.next().sentence();
        };
    }

    private static boolean any(List<Mine> mine, Predicate<PartyStep> step) {
        return mine.stream().map(Mine::step).anyMatch(step);
    }
}
