package vn.giaouoc.app.agreement.draft;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.life.AgreementBook;
import vn.giaouoc.app.agreement.life.HeldAgreement;
import vn.giaouoc.app.agreement.party.PartyLabels;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.db.agreement.Agreement;
import vn.giaouoc.db.agreement.AgreementCode;
import vn.giaouoc.db.agreement.AgreementRepository;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.party.AgreementPartyRepository;
import vn.giaouoc.db.agreement.party.PartyPlace;
import vn.giaouoc.db.agreement.tally.AgreementTallies;
import vn.giaouoc.db.agreement.version.AgreementRevision;
import vn.giaouoc.db.agreement.version.AgreementRevisions;
import vn.giaouoc.db.agreement.version.AgreementVersion;
import vn.giaouoc.db.agreement.version.AgreementVersionRepository;
import vn.giaouoc.db.common.Ids;

/** Writes a new agreement with its first version, in the transaction of whoever asks; rights have been asked. */
@Singleton
class AgreementMaker {

    private static final int TITLE = 300;

    private final Rows rows;
    private final AgreementTallies tallies;
    private final AgreementBook book;
    private final Times times;

    AgreementMaker(Rows rows, AgreementTallies tallies, AgreementBook book, Times times) {
        this.rows = rows;
        this.tallies = tallies;
        this.book = book;
        this.times = times;
    }

    /** The rows a new agreement is made of. */
    @Singleton
    record Rows(
            AgreementRepository agreements,
            AgreementVersionRepository versions,
            AgreementPartyRepository parties,
            AgreementRevisions revisions) {}

    /** Takes the unit's year for the transaction: nobody else makes agreements of it meanwhile. */
    void hold(NewAgreement.Frame frame) {
        tallies.hold(frame.campaignId(), frame.year(), Set.of(frame.organisationId()));
    }

    /** Whom runs in bulk of that shape have put on agreements that still stand; the latest when the unit is held. */
    Set<PartyPlace> taken(NewAgreement.Frame frame, BulkShape shape) {
        return rows
                .parties()
                .inBulk(frame.campaignId(), frame.year(), frame.organisationId(), BulkGroups.prefix(shape) + "%")
                .stream()
                .map(AgreementParty::place)
                .collect(Collectors.toSet());
    }

    /** Makes the agreement and returns its id; the unit is held. */
    long make(Actor actor, NewAgreement wish) {
        var frame = wish.frame();
        long id = Ids.next();
        long versionId = Ids.next();
        var agreement = rows.agreements()
                .save(new Agreement(
                        id,
                        frame.campaignId(),
                        frame.year(),
                        frame.organisationId(),
                        frame.employerId(),
                        Names.clean(wish.title(), TITLE, "tên giao ước"),
                        frame.template(),
                        wish.copiedFrom(),
                        wish.bulkKey(),
                        null,
                        versionId,
                        AgreementCode.fresh().value(),
                        null,
                        null,
                        null,
                        author(actor),
                        times.now(),
                        0));
        var version = AgreementVersion.draft(versionId, id, 1, wish.content(), null, author(actor), times.now());
        var parties = PartyLabels.arranged(versionId, wish.parties(), wish.witnesses());
        add(version);
        addParties(parties);
        book.note(actor, agreement, null, version, null);
        book.settle(new HeldAgreement(agreement, version, parties, Set.of(frame.organisationId())));
        return id;
    }

    /** A version with its first revision. */
    void add(AgreementVersion version) {
        rows.versions().save(version);
        rows.revisions()
                .add(new AgreementRevision(
                        version.id(), version.revision(), version.content(), version.madeBy(), version.madeAt()));
    }

    void addParties(List<AgreementParty> parties) {
        if (!parties.isEmpty()) {
            rows.parties().saveAll(parties);
        }
    }

    /** The number the next version of an agreement bears; the agreement is held. */
    int nextNumber(long agreementId) {
        return rows.versions().takeAll(agreementId).stream()
                        .mapToInt(AgreementVersion::number)
                        .max()
                        .orElse(0)
                + 1;
    }

    static @Nullable Long author(Actor actor) {
        return actor.isSystem() ? null : actor.accountId();
    }
}
