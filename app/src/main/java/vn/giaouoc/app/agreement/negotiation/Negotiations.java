package vn.giaouoc.app.agreement.negotiation;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giaouoc.app.agreement.Agreements;
import vn.giaouoc.app.agreement.difference.ClauseDifference;
import vn.giaouoc.app.agreement.difference.ContentDifference;
import vn.giaouoc.app.agreement.page.PartyLine;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.agreement.proposal.AgreementProposal;
import vn.giaouoc.db.agreement.proposal.AgreementProposalRepository;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.version.AgreementRevision;
import vn.giaouoc.db.agreement.version.AgreementRevisions;
import vn.giaouoc.db.common.Refusal;

/** What is proposed and what changed, for everybody who may read the agreement. */
@Singleton
public class Negotiations {

    private final Agreements agreements;
    private final AgreementProposalRepository proposals;
    private final AgreementRevisions revisions;

    Negotiations(Agreements agreements, AgreementProposalRepository proposals, AgreementRevisions revisions) {
        this.agreements = agreements;
        this.proposals = proposals;
        this.revisions = revisions;
    }

    /** The proposals for the version shown, the latest first. */
    @ReadOnly
    public List<ProposalLine> proposals(Actor actor, long agreementId) {
        var page = agreements.page(actor, agreementId);
        long versionId = Long.parseLong(page.version().id());
        var parties = page.parties().stream().collect(Collectors.toMap(PartyLine::id, Function.identity()));
        var texts = revisions.of(versionId).stream()
                .collect(Collectors.toMap(AgreementRevision::revision, AgreementRevision::content));
        return proposals.findByVersionIdOrderById(versionId).reversed().stream()
                .map(proposal -> line(proposal, parties, texts))
                .toList();
    }

    /** What the text was, clause by clause, between two revisions of the version shown; 0 for {@code to} is the latest. */
    @ReadOnly
    public List<ClauseDifference> difference(Actor actor, long agreementId, int from, int to) {
        var page = agreements.page(actor, agreementId);
        long versionId = Long.parseLong(page.version().id());
        int last = to == 0 ? page.version().revision() : to;
        return ContentDifference.between(text(versionId, from), text(versionId, last));
    }

    /** What an amendment changes against the text in force before it. */
    @ReadOnly
    public List<ClauseDifference> amended(Actor actor, long agreementId, int number) {
        var after = agreements.page(actor, agreementId, number);
        if (number < 2) {
            throw Refusal.invalid(
                    "NOT_AN_AMENDMENT", "Bản số 1 không sửa đổi bản nào. Anh/chị chọn một bản từ số 2 trở đi.");
        }
        var before = agreements.page(actor, agreementId, number - 1);
        return ContentDifference.between(before.content(), after.content());
    }

    /** The revisions kept of the version shown, the first one first; in a draft only the keeper's own. */
    @ReadOnly
    public List<RevisionLine> revisions(Actor actor, long agreementId) {
        var page = agreements.page(actor, agreementId);
        return revisions.of(Long.parseLong(page.version().id())).stream()
                .map(RevisionLine::of)
                .toList();
    }

    private AgreementContent text(long versionId, int revision) {
        return revisions
                .find(versionId, revision)
                .map(AgreementRevision::content)
                .orElseThrow(() -> Refusal.notFound(
                        "REVISION_UNKNOWN",
                        "Không còn lần sửa %d của giao ước này. Anh/chị chọn lần sửa khác.".formatted(revision)));
    }

    private static ProposalLine line(
            AgreementProposal proposal, Map<String, PartyLine> parties, Map<Integer, AgreementContent> texts) {
        var party = parties.get(Long.toString(proposal.partyId()));
        var base = texts.getOrDefault(proposal.fromRevision(), proposal.content());
        return new ProposalLine(
                Long.toString(proposal.id()),
                Long.toString(proposal.partyId()),
                party == null ? "" : party.label(),
                party == null ? "Bên đã thôi tham gia" : party.name(),
                proposal.fromRevision(),
                proposal.note(),
                proposal.state(),
                proposal.state().label(),
                proposal.madeAt(),
                proposal.answeredAt(),
                proposal.answer(),
                ContentDifference.changes(base, proposal.content()),
                proposal.content(),
                party != null && party.mine());
    }
}
