package vn.giaouoc.app.agreement.lastyear;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giaouoc.db.agreement.Agreement;
import vn.giaouoc.db.agreement.AgreementRepository;
import vn.giaouoc.db.agreement.judgement.AgreementJudgement;
import vn.giaouoc.db.agreement.judgement.AgreementJudgementRepository;
import vn.giaouoc.db.agreement.judgement.JudgementKind;
import vn.giaouoc.db.agreement.judgement.JudgementLine;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.party.AgreementPartyRepository;
import vn.giaouoc.db.agreement.party.PartyPlace;
import vn.giaouoc.db.agreement.text.Target;
import vn.giaouoc.db.agreement.version.AgreementVersion;
import vn.giaouoc.db.agreement.version.AgreementVersionRepository;

/**
 * What the year before came to: in the agreement this one carries on, else in the unit's agreement of that year that has
 * most parties in common. A target is found again by its key, or by the figure both are bound to.
 */
@Singleton
public class LastYear {

    private final AgreementRepository agreements;
    private final AgreementVersionRepository versions;
    private final AgreementPartyRepository parties;
    private final AgreementJudgementRepository judgements;

    LastYear(
            AgreementRepository agreements,
            AgreementVersionRepository versions,
            AgreementPartyRepository parties,
            AgreementJudgementRepository judgements) {
        this.agreements = agreements;
        this.versions = versions;
        this.parties = parties;
        this.judgements = judgements;
    }

    /** By the keys of the version's targets; those the year before did not have are left out. */
    public Map<String, LastYearLine> of(Agreement agreement, AgreementVersion version, List<AgreementParty> now) {
        return before(agreement, now)
                .map(old -> lines(old, version.content().targets()))
                .orElse(Map.of());
    }

    private Optional<Agreement> before(Agreement agreement, List<AgreementParty> now) {
        var carried = agreement.copiedFrom();
        if (carried != null) {
            return agreements.findById(carried).filter(old -> old.inForceId() != null);
        }
        var places = places(now);
        return agreements.kept(agreement.campaignId(), agreement.year() - 1, agreement.organisationId()).stream()
                .filter(old -> old.inForceId() != null && !old.cancelled())
                .filter(old -> shared(old, places) > 0)
                .max(Comparator.comparingLong(old -> shared(old, places)));
    }

    private long shared(Agreement old, Set<PartyPlace> places) {
        return places(parties.findByVersionIdOrderByPosition(inForce(old))).stream()
                .filter(places::contains)
                .count();
    }

    private static Set<PartyPlace> places(Collection<AgreementParty> all) {
        return all.stream()
                .filter(AgreementParty::promises)
                .map(AgreementParty::place)
                .collect(Collectors.toSet());
    }

    private Map<String, LastYearLine> lines(Agreement old, List<Target> targets) {
        var content = versions.findById(inForce(old)).orElseThrow().content();
        var judged = judged(inForce(old));
        var lines = new HashMap<String, LastYearLine>();
        for (var target : targets) {
            content.targets().stream()
                    .filter(one -> same(one, target))
                    .min(Comparator.comparing(one -> !one.key().equals(target.key())))
                    .ifPresent(one -> lines.put(
                            target.key(), LastYearLine.of(old.year(), old.title(), one, judged.get(one.key()))));
        }
        return lines;
    }

    /** A key alone would compare 95 % with 10 people once somebody rewrote the line. */
    private static boolean same(Target old, Target target) {
        return old.key().equals(target.key()) && old.unit().equals(target.unit())
                || old.figure() != null && old.figure().equals(target.figure());
    }

    private Map<String, JudgementLine> judged(long versionId) {
        return judgements
                .findByVersionIdAndKind(versionId, JudgementKind.FINAL)
                .filter(AgreementJudgement::signedOff)
                .map(AgreementJudgement::judgedLines)
                .orElse(List.of())
                .stream()
                .collect(Collectors.toMap(JudgementLine::target, Function.identity()));
    }

    private static long inForce(Agreement old) {
        return Objects.requireNonNull(old.inForceId());
    }
}
