package vn.giaouoc.app.agreement.page;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.party.PartyHeads;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.agreement.Agreement;
import vn.giaouoc.db.agreement.AgreementCode;
import vn.giaouoc.db.agreement.life.VersionMove;
import vn.giaouoc.db.agreement.life.VersionMoves;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.signature.AgreementSignature;
import vn.giaouoc.db.agreement.signature.AgreementSignatureRepository;
import vn.giaouoc.db.agreement.version.AgreementVersion;

/** Makes the page of an agreement from its rows; rights have been asked. */
@Singleton
public class AgreementPages {

    private final AgreementSignatureRepository signatures;
    private final PartyHeads heads;
    private final OrganisationTree tree;
    private final Campaigns campaigns;

    AgreementPages(
            AgreementSignatureRepository signatures, PartyHeads heads, OrganisationTree tree, Campaigns campaigns) {
        this.signatures = signatures;
        this.heads = heads;
        this.tree = tree;
        this.campaigns = campaigns;
    }

    /** The page with that version; {@code versions} are all the asker may see. */
    public AgreementPage page(
            Actor actor,
            Agreement agreement,
            AgreementVersion version,
            List<AgreementVersion> versions,
            List<AgreementParty> parties,
            boolean mayPrepare) {
        return new AgreementPage(
                Long.toString(agreement.id()),
                agreement.code(),
                new AgreementCode(agreement.code()).shown(),
                agreement.title(),
                Long.toString(agreement.campaignId()),
                campaigns.campaign(agreement.campaignId()).shortName(),
                agreement.year(),
                Long.toString(agreement.organisationId()),
                tree.last(agreement.organisationId()).name(),
                text(agreement.employerId()),
                text(agreement.copiedFrom()),
                VersionLine.of(version),
                version.content(),
                parties(actor, version, parties),
                versions.stream().map(VersionLine::of).toList(),
                text(agreement.inForceId()),
                agreement.cancelledAt(),
                agreement.judgedAt(),
                agreement.met(),
                mayPrepare,
                mayPrepare ? keepersMoves(version) : List.of(),
                agreement.version());
    }

    /** Parties and witnesses in their order, with heads and signatures. */
    public List<PartyLine> parties(Actor actor, AgreementVersion version, List<AgreementParty> parties) {
        var signed = signatures.findByVersionIdOrderBySignedAt(version.id()).stream()
                .collect(Collectors.toMap(AgreementSignature::partyId, Function.identity()));
        var holders = heads.holders(parties.stream().map(AgreementParty::place).toList());
        var mine = heads.mine(actor, parties).stream().map(AgreementParty::id).collect(Collectors.toSet());
        return parties.stream()
                .map(party -> {
                    var signature = signed.get(party.id());
                    return PartyLine.of(
                            party,
                            version.revision(),
                            holders.getOrDefault(party.place(), List.of()).stream()
                                    .map(HeadLine::of)
                                    .toList(),
                            signature == null ? null : SignatureLine.of(signature),
                            mine.contains(party.id()));
                })
                .toList();
    }

    /** Agreeing, completing, expiring and replacing happen by themselves. */
    private static List<VersionMove> keepersMoves(AgreementVersion version) {
        return VersionMoves.from(version.state()).stream()
                .filter(VersionMove::asked)
                .toList();
    }

    private static @Nullable String text(@Nullable Long id) {
        return id == null ? null : Long.toString(id);
    }
}
