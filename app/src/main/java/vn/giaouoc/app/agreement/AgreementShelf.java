package vn.giaouoc.app.agreement;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.page.AgreementLine;
import vn.giaouoc.db.access.office.SigningPower;
import vn.giaouoc.db.agreement.Agreement;
import vn.giaouoc.db.agreement.AgreementRepository;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.party.AgreementPartyRepository;
import vn.giaouoc.db.agreement.party.PartyPlace;
import vn.giaouoc.db.agreement.signature.AgreementSignature;
import vn.giaouoc.db.agreement.signature.AgreementSignatureRepository;
import vn.giaouoc.db.agreement.version.AgreementVersion;
import vn.giaouoc.db.agreement.version.AgreementVersionRepository;

/** Takes many agreements from their rows at once, each with the version that matters; a handful of queries, never one each. */
@Singleton
class AgreementShelf {

    private final AgreementRepository agreements;
    private final AgreementVersionRepository versions;
    private final AgreementPartyRepository parties;
    private final AgreementSignatureRepository signatures;

    AgreementShelf(
            AgreementRepository agreements,
            AgreementVersionRepository versions,
            AgreementPartyRepository parties,
            AgreementSignatureRepository signatures) {
        this.agreements = agreements;
        this.versions = versions;
        this.parties = parties;
        this.signatures = signatures;
    }

    /** An agreement with one version, its parties and who of them has signed. */
    record Shelved(Agreement agreement, AgreementVersion version, List<AgreementParty> parties, Set<Long> signed) {

        AgreementLine line() {
            return AgreementLine.of(agreement, version, parties, signed);
        }

        Optional<AgreementParty> party(PartyPlace place) {
            return parties.stream()
                    .filter(party -> party.promises() && party.place().equals(place))
                    .findFirst();
        }
    }

    /** Everything the unit keeps in that year, cancelled ones last. */
    List<Shelved> kept(long campaignId, int year, long organisationId) {
        return shelved(agreements.kept(campaignId, year, organisationId), any -> true);
    }

    /** Everything these powers may act in; where an amendment is a draft still, the text in force. */
    List<Shelved> of(Collection<SigningPower> powers) {
        if (powers.isEmpty()) {
            return List.of();
        }
        var ids = agreements.actedIn(
                numbers(powers, power -> power.departmentId() == 0, SigningPower::organisationId),
                numbers(powers, power -> power.departmentId() != 0, SigningPower::departmentId),
                numbers(powers, power -> power.employerId() != 0, SigningPower::organisationId),
                numbers(powers, power -> power.employerId() != 0, SigningPower::employerId));
        return ids.isEmpty() ? List.of() : shelved(agreements.findByIdIn(ids), AgreementRights::sent);
    }

    /** Never empty, so that the SQL stays valid; no row has the number 0 there. */
    private static List<Long> numbers(
            Collection<SigningPower> powers, Predicate<SigningPower> which, ToLongFunction<SigningPower> number) {
        var found = powers.stream()
                .filter(which)
                .map(power -> number.applyAsLong(power))
                .distinct()
                .toList();
        return found.isEmpty() ? List.of(-1L) : found;
    }

    private List<Shelved> shelved(List<Agreement> all, Predicate<AgreementVersion> shown) {
        if (all.isEmpty()) {
            return List.of();
        }
        var byAgreement = versions
                .findByAgreementIdInOrderByNumber(
                        all.stream().map(Agreement::id).toList())
                .stream()
                .filter(shown)
                .collect(Collectors.groupingBy(AgreementVersion::agreementId));
        var chosen = all.stream()
                .filter(agreement -> byAgreement.containsKey(agreement.id()))
                .collect(Collectors.toMap(
                        Function.identity(),
                        agreement -> chosen(agreement, byAgreement.getOrDefault(agreement.id(), List.of())),
                        (one, same) -> one,
                        LinkedHashMap::new));
        var ids = chosen.values().stream().map(AgreementVersion::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var standing =
                parties.findByVersionIdIn(ids).stream().collect(Collectors.groupingBy(AgreementParty::versionId));
        var signed = signatures.findByVersionIdIn(ids).stream()
                .collect(Collectors.groupingBy(
                        AgreementSignature::versionId,
                        Collectors.mapping(AgreementSignature::partyId, Collectors.toSet())));
        return chosen.entrySet().stream()
                .map(entry -> shelved(entry, standing, signed))
                .toList();
    }

    private static Shelved shelved(
            Map.Entry<Agreement, AgreementVersion> entry,
            Map<Long, List<AgreementParty>> standing,
            Map<Long, Set<Long>> signed) {
        long version = entry.getValue().id();
        var parties = standing.getOrDefault(version, List.of()).stream()
                .sorted(Comparator.comparingInt(AgreementParty::position))
                .toList();
        return new Shelved(entry.getKey(), entry.getValue(), parties, signed.getOrDefault(version, Set.of()));
    }

    /** The one on its way, else the one in force, else the last. */
    private static AgreementVersion chosen(Agreement agreement, List<AgreementVersion> seen) {
        return pointed(seen, agreement.workingId())
                .or(() -> pointed(seen, agreement.inForceId()))
                .orElseGet(seen::getLast);
    }

    private static Optional<AgreementVersion> pointed(List<AgreementVersion> seen, @Nullable Long id) {
        return seen.stream().filter(version -> id != null && version.id() == id).findFirst();
    }
}
