package vn.giaouoc.app.agreement.signing;

import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giaouoc.app.access.AccessScene;
import vn.giaouoc.app.agreement.signing.request.OpenSigning;
import vn.giaouoc.app.agreement.signing.request.SignAgreement;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.agreement.Agreement;
import vn.giaouoc.db.agreement.AgreementCode;
import vn.giaouoc.db.agreement.AgreementRepository;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.party.AgreementPartyRepository;
import vn.giaouoc.db.agreement.party.PartyPlace;
import vn.giaouoc.db.agreement.tally.AgreementTallies;
import vn.giaouoc.db.agreement.version.AgreementVersion;
import vn.giaouoc.db.agreement.version.AgreementVersionRepository;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.common.Ids;

/** A union whose departments have agreed on a text, each with a head and a phone; written straight into the rows. */
@Singleton
@Requires(property = "access.scene")
public class SigningScene {

    static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 5);

    private static final TransactionDefinition COMMITTED = new TransactionDefinition() {
        @Override
        public Optional<Isolation> getIsolationLevel() {
            return Optional.of(Isolation.READ_COMMITTED);
        }
    };

    private final AccessScene access;
    private final HeadRows heads;
    private final Rows rows;
    private final SigningService signing;
    private final Times times;

    SigningScene(AccessScene access, HeadRows heads, Rows rows, SigningService signing, Times times) {
        this.access = access;
        this.heads = heads;
        this.rows = rows;
        this.signing = signing;
        this.times = times;
    }

    /** Where agreements lie. */
    @Singleton
    @Requires(property = "access.scene")
    record Rows(
            AgreementRepository agreements,
            AgreementVersionRepository versions,
            AgreementPartyRepository parties,
            AgreementTallies tallies,
            TransactionOperations<Connection> transactions) {}

    /** An agreement with the heads of its parties, in their order; witnesses follow the parties. */
    public record Meeting(
            long unit, Actor chair, long agreementId, long versionId, List<AgreementParty> parties, List<Actor> heads) {

        Actor head(int party) {
            return heads.get(party);
        }

        long party(int party) {
            return parties.get(party).id();
        }
    }

    public long unit() {
        return access.unit(access.superior(access.province()));
    }

    /** A union with its chair and departments with their heads; several agreements may be made of it. */
    public record Cast(long unit, Actor chair, List<PartyPlace> places, List<Actor> heads) {}

    /** Agreed by all, not yet open: departments with a head each, and the union's chair as witness. */
    public Meeting agreed(int parties) {
        return agreed(cast(parties));
    }

    public Cast cast(int parties) {
        long unit = unit();
        var chair = heads.chair(unit);
        var places = new ArrayList<PartyPlace>();
        var actors = new ArrayList<Actor>();
        for (int i = 0; i < parties; i++) {
            long department = heads.department(unit, "Khoa số " + (i + 1));
            places.add(PartyPlace.department(unit, department));
            actors.add(heads.phone(heads.head(unit, department)));
        }
        return new Cast(unit, chair, List.copyOf(places), List.copyOf(actors));
    }

    /** Agreed by all of them, in a campaign of its own, so that its figures are its own. */
    public Meeting agreed(Cast cast) {
        long campaign = heads.campaign();
        long unit = cast.unit();
        long id = Ids.next();
        long versionId = Ids.next();
        var now = times.now();
        var code = AgreementCode.fresh().value();
        rows.agreements()
                .save(new Agreement(
                        id,
                        campaign,
                        2026,
                        unit,
                        null,
                        "Giao ước thi đua năm 2026",
                        "departments",
                        null,
                        null,
                        null,
                        versionId,
                        code,
                        null,
                        null,
                        null,
                        null,
                        now,
                        0));
        rows.versions().save(AgreedText.version(versionId, id, now));
        var parties = AgreedText.parties(versionId, unit, cast.places(), now);
        rows.parties().saveAll(parties);
        count(campaign, unit);
        return new Meeting(unit, cast.chair(), id, versionId, parties, cast.heads());
    }

    private void count(long campaign, long unit) {
        rows.transactions().execute(COMMITTED, status -> {
            rows.tallies().hold(campaign, 2026, Set.of(unit));
            rows.tallies().recompute(campaign, 2026, Set.of(unit));
            return unit;
        });
    }

    /** Open until {@link #LAST_DAY}. */
    public Meeting open(int parties) {
        return open(agreed(parties));
    }

    public Meeting open(Meeting meeting) {
        signing.open(
                meeting.chair(), meeting.agreementId(), new OpenSigning(Long.toString(meeting.versionId()), LAST_DAY));
        return meeting;
    }

    /** The amendment that is on its way, as if all had agreed to it. */
    Meeting amended(Meeting meeting) {
        long working = heads.count("SELECT working_id FROM agreement WHERE id = " + meeting.agreementId());
        heads.run("UPDATE agreement_version SET state = 'AGREED' WHERE id = ?", working);
        heads.run("UPDATE agreement_party SET agreed_revision = 1 WHERE version_id = ? AND role = 'PARTY'", working);
        var parties = rows.parties().findByVersionIdOrderByPosition(working);
        return new Meeting(meeting.unit(), meeting.chair(), meeting.agreementId(), working, parties, meeting.heads());
    }

    /** What the phone of a head sends: a fresh id, the text as it is now, the right PIN. */
    public SignAgreement wish(Meeting meeting, int party) {
        return wish(meeting, party, Ids.nextUuid().toString(), HeadRows.PIN);
    }

    public SignAgreement wish(Meeting meeting, int party, String id, String secret) {
        return new SignAgreement(
                id,
                Long.toString(meeting.versionId()),
                Long.toString(meeting.party(party)),
                text(meeting.versionId()),
                secret);
    }

    /** The SHA-256 a phone was shown. */
    String text(long versionId) {
        var digest = version(versionId).sha256();
        return digest == null ? "" : Digest.hex(digest);
    }

    AgreementVersion version(long versionId) {
        return rows.versions().findById(versionId).orElseThrow();
    }

    Agreement agreement(long agreementId) {
        return rows.agreements().findById(agreementId).orElseThrow();
    }

    HeadRows heads() {
        return heads;
    }

    /** One figure of the unit's year: made, signed, departments_in. */
    long tally(Meeting meeting, String column) {
        return heads.count("SELECT " + column + " FROM agreement_tally WHERE organisation_id = " + meeting.unit());
    }

    long signatures(Meeting meeting) {
        return heads.count("SELECT COUNT(*) FROM agreement_signature WHERE version_id = " + meeting.versionId());
    }

    long moves(Meeting meeting, VersionState to) {
        return heads.count("SELECT COUNT(*) FROM agreement_move WHERE version_id = " + meeting.versionId()
                + " AND to_state = '" + to + "'");
    }
}
