package vn.giaouoc.app.agreement.history;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giaouoc.app.agreement.Agreements;
import vn.giaouoc.app.agreement.page.AgreementPage;
import vn.giaouoc.app.agreement.page.VersionLine;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.version.AgreementMove;
import vn.giaouoc.db.agreement.version.AgreementMoveRepository;
import vn.giaouoc.db.member.Person;
import vn.giaouoc.db.member.PersonRepository;

/** Tells what happened to an agreement: which version came where, when, by whom and why. */
@Singleton
public class Histories {

    private final Agreements agreements;
    private final AgreementMoveRepository moves;
    private final PersonRepository people;
    private final Times times;

    Histories(Agreements agreements, AgreementMoveRepository moves, PersonRepository people, Times times) {
        this.agreements = agreements;
        this.moves = moves;
        this.people = people;
        this.times = times;
    }

    /** The history with the life of the version that matters most (0) or of one version, from 1. */
    @ReadOnly
    public AgreementHistory of(Actor actor, long agreementId, int number) {
        var page = number == 0 ? agreements.page(actor, agreementId) : agreements.page(actor, agreementId, number);
        var seen = page.versions().stream().collect(Collectors.toMap(VersionLine::id, Function.identity()));
        var all = moves.findByAgreementIdOrderById(agreementId).stream()
                .filter(move -> seen.containsKey(Long.toString(move.versionId())))
                .toList();
        var own = all.stream()
                .filter(move ->
                        Long.toString(move.versionId()).equals(page.version().id()))
                .toList();
        var names = names(all);
        return new AgreementHistory(
                LifeLine.of(page, today(page), own),
                all.reversed().stream()
                        .map(move ->
                                line(move, Objects.requireNonNull(seen.get(Long.toString(move.versionId()))), names))
                        .toList());
    }

    private VersionState today(AgreementPage page) {
        var version = page.version();
        var lastDay = version.expiresOn();
        return version.state() == VersionState.OPEN && lastDay != null && lastDay.isBefore(times.today())
                ? VersionState.EXPIRED
                : version.state();
    }

    private Map<Long, String> names(List<AgreementMove> all) {
        var ids = all.stream()
                .map(AgreementMove::personId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : people.findByIdIn(ids).stream().collect(Collectors.toMap(Person::id, Person::fullName));
    }

    private static MoveLine line(AgreementMove move, VersionLine version, Map<Long, String> names) {
        var person = move.personId();
        return new MoveLine(
                move.at(),
                version.number(),
                move.fromState(),
                move.toState(),
                move.toState().label(),
                person == null ? null : names.get(person),
                move.reason());
    }
}
