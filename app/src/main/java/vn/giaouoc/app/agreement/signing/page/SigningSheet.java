package vn.giaouoc.app.agreement.signing.page;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.party.PartyHeads;
import vn.giaouoc.app.agreement.signing.Expiry;
import vn.giaouoc.app.agreement.signing.SignatureReceipt;
import vn.giaouoc.app.agreement.signing.page.SigningPage.Head;
import vn.giaouoc.app.agreement.signing.page.SigningPage.Mine;
import vn.giaouoc.app.agreement.signing.page.SigningPage.Party;
import vn.giaouoc.app.agreement.signing.page.SigningPage.Progress;
import vn.giaouoc.app.agreement.signing.page.SigningPage.Version;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.access.office.SigningPower;
import vn.giaouoc.db.agreement.Agreement;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.signature.AgreementSignature;
import vn.giaouoc.db.agreement.signature.AgreementSignatureRepository;
import vn.giaouoc.db.agreement.version.AgreementVersion;
import vn.giaouoc.db.common.Digest;

/** The parts of the page, made from rows. */
@Singleton
class SigningSheet {

    private final AgreementSignatureRepository signatures;
    private final OrganisationTree tree;
    private final Campaigns campaigns;
    private final Expiry expiry;

    SigningSheet(AgreementSignatureRepository signatures, OrganisationTree tree, Campaigns campaigns, Expiry expiry) {
        this.signatures = signatures;
        this.tree = tree;
        this.campaigns = campaigns;
        this.expiry = expiry;
    }

    /** By party. */
    Map<Long, AgreementSignature> signatures(long versionId) {
        return signatures.findByVersionIdOrderBySignedAt(versionId).stream()
                .collect(Collectors.toMap(AgreementSignature::partyId, Function.identity()));
    }

    VersionState today(AgreementVersion version) {
        return expiry.today(version);
    }

    Head head(Agreement agreement) {
        return new Head(
                Long.toString(agreement.id()),
                agreement.code(),
                agreement.title(),
                tree.last(agreement.organisationId()).name(),
                agreement.year(),
                campaigns.campaign(agreement.campaignId()).shortName());
    }

    Version version(AgreementVersion version, VersionState state) {
        var digest = version.sha256();
        return new Version(
                Long.toString(version.id()),
                state,
                StateWords.sign(state),
                state.label(),
                version.expiresOn(),
                digest == null ? null : Digest.hex(digest));
    }

    Progress progress(List<AgreementParty> parties, Map<Long, AgreementSignature> signed) {
        var promising = parties.stream().filter(AgreementParty::promises).toList();
        return new Progress(
                (int) promising.stream()
                        .filter(party -> signed.containsKey(party.id()))
                        .count(),
                promising.size());
    }

    List<Party> parties(List<AgreementParty> parties, Map<Long, AgreementSignature> signed) {
        return parties.stream()
                .map(party -> party(party, signed.get(party.id())))
                .toList();
    }

    private static Party party(AgreementParty party, @Nullable AgreementSignature signature) {
        if (signature != null) {
            var holder = signature.holderName();
            var signer = holder == null ? signature.signerName() : signature.signerName() + " (thay " + holder + ")";
            return new Party(
                    party.label(), party.name(), party.role(), "SIGNED", signer, Times.text(signature.signedAt()));
        }
        return new Party(
                party.label(),
                party.name(),
                party.role(),
                party.refusedAt() == null ? "WAITING" : "REFUSED",
                null,
                null);
    }

    /** What the actor stands for today, and what he or she has signed although the office has ended since. */
    List<Mine> mine(
            Actor actor,
            Agreement agreement,
            List<AgreementParty> parties,
            Map<Long, AgreementSignature> signed,
            List<SigningPower> powers) {
        return parties.stream()
                .map(party -> mine(actor, agreement, party, signed.get(party.id()), powers))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Mine mine(
            Actor actor,
            Agreement agreement,
            AgreementParty party,
            @Nullable AgreementSignature signature,
            List<SigningPower> powers) {
        var power = powers.stream()
                .filter(one -> PartyHeads.matches(one, party.place()))
                .findFirst()
                .orElse(null);
        boolean own = signature != null && signature.personId() == actor.personId();
        if (power == null && !own) {
            return null;
        }
        var refusedAt = party.refusedAt();
        return new Mine(
                Long.toString(party.id()),
                party.label(),
                party.role(),
                party.name(),
                own || power == null ? Objects.requireNonNull(signature).title() : power.title(),
                own
                        ? Objects.requireNonNull(signature).holderName()
                        : power != null && power.delegated() ? power.holderName() : null,
                signature == null ? null : SignatureReceipt.of(agreement, party, signature, actor.personId()),
                refusedAt == null ? null : Times.text(refusedAt),
                party.refuseReason());
    }
}
