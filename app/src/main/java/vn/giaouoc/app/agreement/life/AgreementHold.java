package vn.giaouoc.app.agreement.life;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import vn.giaouoc.db.agreement.Agreement;
import vn.giaouoc.db.agreement.AgreementRepository;
import vn.giaouoc.db.agreement.party.AgreementPartyRepository;
import vn.giaouoc.db.agreement.tally.AgreementTallies;
import vn.giaouoc.db.agreement.version.AgreementVersion;
import vn.giaouoc.db.agreement.version.AgreementVersionRepository;
import vn.giaouoc.db.common.Refusal;

/**
 * Takes an agreement for one transaction: first the figures of its units, from the smallest id up, then its rows. Changes
 * of one unit's year come one after another, forty signatures at one meeting too; nobody waits in a ring.
 */
@Singleton
public class AgreementHold {

    private final AgreementRepository agreements;
    private final AgreementVersionRepository versions;
    private final AgreementPartyRepository parties;
    private final AgreementTallies tallies;

    AgreementHold(
            AgreementRepository agreements,
            AgreementVersionRepository versions,
            AgreementPartyRepository parties,
            AgreementTallies tallies) {
        this.agreements = agreements;
        this.versions = versions;
        this.parties = parties;
        this.tallies = tallies;
    }

    /** Holds the version, its agreement and its parties until the transaction ends; NOT_FOUND when there is none. */
    public HeldAgreement version(long versionId) {
        var known = versions.findById(versionId).orElseThrow(AgreementHold::unknown);
        return hold(known.agreementId(), agreement -> versionId);
    }

    /** The version on its way to be signed, else the one in force, else (all was cancelled) the last one. */
    public HeldAgreement current(long agreementId) {
        return hold(agreementId, agreement -> {
            var working = agreement.workingId();
            var inForce = agreement.inForceId();
            return working != null ? working : inForce != null ? inForce : last(agreementId);
        });
    }

    /** The version all have signed; CONFLICT when there is none yet. */
    public HeldAgreement inForce(long agreementId) {
        return hold(agreementId, agreement -> {
            var inForce = agreement.inForceId();
            if (inForce == null || agreement.cancelled()) {
                throw Refusal.conflict(
                        "NOT_IN_FORCE",
                        "Giao ước này chưa có bản nào đã ký đủ các bên. Việc này chỉ làm được sau khi ký.");
            }
            return inForce;
        });
    }

    /** The version as it is read, held by nobody: for a question that comes before the act, never for the act itself. */
    public HeldAgreement glance(long versionId) {
        var version = versions.findById(versionId).orElseThrow(AgreementHold::unknown);
        return new HeldAgreement(
                agreements.findById(version.agreementId()).orElseThrow(AgreementHold::unknown),
                version,
                parties.findByVersionIdOrderByPosition(versionId),
                Set.of());
    }

    private HeldAgreement hold(long agreementId, ToLongFunction<Agreement> which) {
        var known = agreements.findById(agreementId).orElseThrow(AgreementHold::unknown);
        var units = units(known);
        tallies.hold(known.campaignId(), known.year(), units);
        var agreement = agreements.take(agreementId).orElseThrow(AgreementHold::unknown);
        long versionId = which.applyAsLong(agreement);
        return new HeldAgreement(
                agreement,
                versions.take(versionId).orElseThrow(AgreementHold::unknown),
                parties.take(versionId),
                units);
    }

    private long last(long agreementId) {
        return versions.takeAll(agreementId).stream()
                .mapToLong(AgreementVersion::id)
                .reduce((one, next) -> next)
                .orElseThrow(AgreementHold::unknown);
    }

    private Set<Long> units(Agreement agreement) {
        var units = new TreeSet<>(parties.unitsOfDepartments(agreement.id()));
        units.add(agreement.organisationId());
        return units;
    }

    /** The one answer for an agreement that is not there and one that is not the asker's to know of. */
    public static Refusal unknown() {
        return Refusal.notFound(
                "AGREEMENT_UNKNOWN",
                "Không có giao ước này, hoặc anh/chị không thuộc các bên. Hãy mở lại từ danh sách.");
    }
}
