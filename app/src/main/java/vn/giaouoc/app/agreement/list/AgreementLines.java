package vn.giaouoc.app.agreement.list;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giaouoc.app.agreement.AgreementRights;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.agreement.Agreement;
import vn.giaouoc.db.agreement.AgreementCode;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.list.PartyAnswer;
import vn.giaouoc.db.agreement.list.PartyAnswerRepository;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.party.AgreementPartyRepository;
import vn.giaouoc.db.agreement.version.AgreementVersion;
import vn.giaouoc.db.agreement.version.AgreementVersionRepository;

/** Makes lines of agreements, those the actor may not see left out. Asks the database the same few times for many as for one. */
@Singleton
class AgreementLines {

    private final AgreementVersionRepository versions;
    private final AgreementPartyRepository parties;
    private final PartyAnswerRepository answers;
    private final AgreementRights rights;
    private final Ground ground;

    AgreementLines(
            AgreementVersionRepository versions,
            AgreementPartyRepository parties,
            PartyAnswerRepository answers,
            AgreementRights rights,
            Ground ground) {
        this.versions = versions;
        this.parties = parties;
        this.answers = answers;
        this.rights = rights;
        this.ground = ground;
    }

    /** What units are called, and what day it is. */
    @Singleton
    record Ground(OrganisationTree tree, Times times) {}

    /** One agreement with the text the actor sees and its parties. */
    record Seen(Agreement agreement, AgreementVersion version, List<AgreementParty> parties, AgreementLine line) {}

    /** In the order given. */
    List<Seen> of(Actor actor, List<Agreement> agreements) {
        if (agreements.isEmpty()) {
            return List.of();
        }
        var texts = versions.findByAgreementIdInOrderByNumber(ids(agreements)).stream()
                .collect(Collectors.groupingBy(AgreementVersion::agreementId));
        var all = texts.values().stream()
                .flatMap(Collection::stream)
                .map(AgreementVersion::id)
                .toList();
        var standing = parties.findByVersionIdIn(all).stream()
                .sorted(Comparator.comparingInt(AgreementParty::position))
                .collect(Collectors.groupingBy(AgreementParty::versionId));
        var done = answers.of(all).stream().collect(Collectors.toMap(PartyAnswer::partyId, Function.identity()));
        var seen = new ArrayList<Seen>();
        for (var agreement : agreements) {
            texts.getOrDefault(agreement.id(), List.of()).stream()
                    .filter(version ->
                            rights.maySee(actor, agreement, version, standing.getOrDefault(version.id(), List.of())))
                    .max(Comparator.comparingInt(version -> rank(agreement, version)))
                    .map(version -> seen(agreement, version, standing.getOrDefault(version.id(), List.of()), done))
                    .ifPresent(seen::add);
        }
        return List.copyOf(seen);
    }

    /** As {@code Agreements} chooses: the text on its way, else the one in force, else the last. */
    private static int rank(Agreement agreement, AgreementVersion version) {
        Long id = version.id();
        return id.equals(agreement.workingId())
                ? Integer.MAX_VALUE
                : id.equals(agreement.inForceId()) ? Integer.MAX_VALUE - 1 : version.number();
    }

    private Seen seen(
            Agreement agreement,
            AgreementVersion version,
            List<AgreementParty> standing,
            Map<Long, PartyAnswer> answers) {
        var state = today(version);
        var glances = standing.stream()
                .map(party -> glance(state, version.revision(), party, answers))
                .toList();
        return new Seen(agreement, version, standing, line(agreement, version, state, glances));
    }

    private VersionState today(AgreementVersion version) {
        var lastDay = version.expiresOn();
        return version.state() == VersionState.OPEN
                        && lastDay != null
                        && lastDay.isBefore(ground.times().today())
                ? VersionState.EXPIRED
                : version.state();
    }

    private AgreementLine line(
            Agreement agreement, AgreementVersion version, VersionState state, List<PartyGlance> parties) {
        long signed = parties.stream()
                .filter(party -> party.step() == PartyStep.SIGNED)
                .count();
        return new AgreementLine(
                Long.toString(agreement.id()),
                new AgreementCode(agreement.code()).shown(),
                agreement.title(),
                Long.toString(agreement.organisationId()),
                ground.tree().last(agreement.organisationId()).name(),
                agreement.year(),
                state,
                state.label(),
                version.number(),
                agreement.inForceId() != null && agreement.inForceId() != version.id(),
                parties,
                (int) signed,
                (int) parties.stream().filter(PartyGlance::promises).count(),
                version.expiresOn(),
                version.signedAt(),
                agreement.judgedAt(),
                agreement.met(),
                NextSteps.of(agreement, version, state, parties, ground.times().today()));
    }

    private static PartyGlance glance(
            VersionState state, int revision, AgreementParty party, Map<Long, PartyAnswer> answers) {
        var step = PartyStep.of(state, revision, party, Objects.requireNonNull(answers.get(party.id())));
        return new PartyGlance(
                Long.toString(party.id()),
                party.label(),
                party.name(),
                party.role(),
                party.place(),
                step,
                step.label());
    }

    private static List<Long> ids(List<Agreement> agreements) {
        return agreements.stream().map(Agreement::id).toList();
    }
}
