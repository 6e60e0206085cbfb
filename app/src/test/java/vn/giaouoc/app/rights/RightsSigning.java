package vn.giaouoc.app.rights;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.rights.route.Position;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.agreement.Agreement;
import vn.giaouoc.db.agreement.AgreementCode;
import vn.giaouoc.db.agreement.AgreementRepository;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.party.AgreementPartyRepository;
import vn.giaouoc.db.agreement.party.PartyPlace;
import vn.giaouoc.db.agreement.party.PartyRole;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.text.Article;
import vn.giaouoc.db.agreement.text.Clause;
import vn.giaouoc.db.agreement.text.Direction;
import vn.giaouoc.db.agreement.text.Target;
import vn.giaouoc.db.agreement.version.AgreementRevision;
import vn.giaouoc.db.agreement.version.AgreementRevisions;
import vn.giaouoc.db.agreement.version.AgreementVersion;
import vn.giaouoc.db.agreement.version.AgreementVersionRepository;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.common.Ids;

/** Agreements in every state of signing, written straight into the rows; all their parties have heads. */
@Singleton
@Requires(property = "rights.scene")
class RightsSigning {

    private static final byte[] FROZEN = Digest.sha256(new byte[] {1});
    private static final Set<VersionState> TALKING = EnumSet.of(VersionState.DRAFT, VersionState.NEGOTIATING);
    private static final Set<VersionState> OPENED =
            EnumSet.of(VersionState.OPEN, VersionState.EXPIRED, VersionState.SIGNED);
    private static final Instant EARLIER = Instant.parse("2026-01-01T00:00:00Z");

    private final RightsScene scene;
    private final OrganisationTree tree;
    private final Rows rows;
    private final Map<VersionState, Made> latest = new EnumMap<>(VersionState.class);
    private final Map<Position, List<PartyPlace>> places = new EnumMap<>(Position.class);

    RightsSigning(RightsScene scene, OrganisationTree tree, Rows rows) {
        this.scene = scene;
        this.tree = tree;
        this.rows = rows;
    }

    /** Where agreements lie. */
    @Singleton
    @Requires(property = "rights.scene")
    record Rows(
            AgreementRepository agreements,
            AgreementVersionRepository versions,
            AgreementRevisions revisions,
            AgreementPartyRepository parties) {}

    private record Made(long agreement, long version, long party, String code) {}

    /** A new agreement whose one version is in that state; its first party is the department there. */
    String agreement(VersionState state, Position at, long campaign) {
        long id = Ids.next();
        long version = Ids.next();
        boolean inForce = state == VersionState.SIGNED;
        var code = AgreementCode.fresh().value();
        rows.agreements()
                .save(new Agreement(
                        id,
                        campaign,
                        scene.today().getYear(),
                        scene.unit(at),
                        null,
                        "Giao ước thi đua",
                        "TEST",
                        null,
                        null,
                        inForce ? version : null,
                        inForce ? null : version,
                        code,
                        null,
                        null,
                        null,
                        null,
                        EARLIER,
                        0));
        rows.versions().save(version(version, id, state));
        rows.revisions().add(new AgreementRevision(version, revision(state), content(), null, EARLIER));
        var parties = parties(version, at).stream()
                .map(party -> TALKING.contains(state) ? party : agreed(party))
                .toList();
        rows.parties().saveAll(parties);
        latest.put(state, new Made(id, version, parties.getFirst().id(), code));
        return Long.toString(id);
    }

    String version(VersionState state) {
        return Long.toString(made(state).version());
    }

    String party(VersionState state) {
        return Long.toString(made(state).party());
    }

    String code(Position at, long campaign) {
        agreement(VersionState.OPEN, at, campaign);
        return made(VersionState.OPEN).code();
    }

    static String sha256() {
        return Digest.hex(FROZEN);
    }

    private Made made(VersionState state) {
        return Objects.requireNonNull(latest.get(state), "no agreement was made in state " + state);
    }

    private AgreementVersion version(long id, long agreement, VersionState state) {
        boolean opened = OPENED.contains(state);
        LocalDate lastDay = scene.today().plusDays(state == VersionState.EXPIRED ? -1 : 9);
        return new AgreementVersion(
                id,
                agreement,
                1,
                state,
                revision(state),
                content(),
                opened ? FROZEN : null,
                opened ? EARLIER : null,
                opened ? lastDay : null,
                state == VersionState.SIGNED ? EARLIER : null,
                null,
                null,
                EARLIER);
    }

    /** What is written on still was written twice: the mapper reads true as 1, and nobody may act with that. */
    private static int revision(VersionState state) {
        return TALKING.contains(state) ? 2 : 1;
    }

    static AgreementContent content() {
        return new AgreementContent(
                List.of(),
                List.of(new Article("c", "Nội dung", List.of(new Clause("c1", "Không vô cảm")))),
                List.of(new Target("t1", "Đối thoại", "cuộc", BigDecimal.TWO, Direction.AT_LEAST, null)));
    }

    private List<AgreementParty> parties(long version, Position at) {
        var parties = new ArrayList<AgreementParty>();
        for (var place : places.computeIfAbsent(at, this::placesOf)) {
            int position = parties.size() + 1;
            parties.add(AgreementParty.fresh(
                    Ids.next(), version, position, "Bên " + position, PartyRole.PARTY, place, "Bên " + position));
        }
        return parties;
    }

    private List<PartyPlace> placesOf(Position at) {
        long unit = scene.unit(at);
        if (at == Position.SUPERIOR) {
            headed(scene.neutral(), 0, OfficeKind.CHAIR);
            return List.of(PartyPlace.organisation(scene.neutral()), PartyPlace.organisation(unit));
        }
        long own = scene.department(at);
        long other = at == Position.OWN
                ? scene.department(Position.OTHER_DEPARTMENT)
                : at == Position.OTHER_DEPARTMENT
                        ? scene.department(Position.OWN)
                        : tree.department(unit, "Tổ ba", null).id();
        headed(unit, own, OfficeKind.DEPARTMENT_HEAD);
        headed(unit, other, OfficeKind.DEPARTMENT_HEAD);
        return List.of(PartyPlace.department(unit, own), PartyPlace.department(unit, other));
    }

    /** Somebody whose name any unit may read. */
    private void headed(long unit, long department, OfficeKind kind) {
        scene.office(scene.neutralPerson("Trần Giữa"), kind, unit, department);
    }

    private static AgreementParty agreed(AgreementParty party) {
        return new AgreementParty(
                party.id(),
                party.versionId(),
                party.position(),
                party.label(),
                party.role(),
                party.kind(),
                party.organisationId(),
                party.departmentId(),
                party.employerId(),
                party.name(),
                1,
                1L,
                EARLIER,
                null,
                null,
                null);
    }
}
