package vn.giaouoc.app.agreement.negotiation;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.life.HeldAgreement;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.agreement.AgreementRepository;
import vn.giaouoc.db.agreement.life.VersionMove;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.party.AgreementPartyRepository;
import vn.giaouoc.db.agreement.proposal.AgreementProposal;
import vn.giaouoc.db.agreement.proposal.AgreementProposalRepository;
import vn.giaouoc.db.agreement.proposal.ProposalState;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.version.AgreementRevision;
import vn.giaouoc.db.agreement.version.AgreementRevisions;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;

/** Writes what is said while a text is negotiated. The version is held. */
@Singleton
class ProposalBook {

    private final Rows rows;
    private final AuditTrail trail;
    private final Times times;

    ProposalBook(Rows rows, AuditTrail trail, Times times) {
        this.rows = rows;
        this.trail = trail;
        this.times = times;
    }

    /** Where it is written. */
    @Singleton
    record Rows(
            AgreementProposalRepository proposals,
            AgreementPartyRepository parties,
            AgreementRevisions revisions,
            AgreementRepository agreements) {}

    /** What the text was at that revision; INVALID REVISION_UNKNOWN when there is none. */
    AgreementContent revision(long versionId, int revision) {
        return rows.revisions()
                .find(versionId, revision)
                .map(AgreementRevision::content)
                .orElseThrow(() -> Refusal.invalid(
                        "REVISION_UNKNOWN",
                        "Không có lần sửa %d của giao ước này. Anh/chị tải lại trang rồi làm lại."
                                .formatted(revision)));
    }

    long versionOf(long proposalId) {
        return rows.proposals()
                .findById(proposalId)
                .orElseThrow(ProposalBook::unknown)
                .versionId();
    }

    /** The proposal as it stands this moment, when it still waits for an answer. */
    AgreementProposal take(long proposalId) {
        var proposal = rows.proposals().take(proposalId).orElseThrow(ProposalBook::unknown);
        if (proposal.state() != ProposalState.OPEN) {
            throw Refusal.conflict(
                    "ALREADY_ANSWERED",
                    "Đề nghị này đang ở trạng thái «%s»; chỉ trả lời hoặc rút được khi «%s». Anh/chị tải lại trang."
                            .formatted(proposal.state().label(), ProposalState.OPEN.label()));
        }
        return proposal;
    }

    long add(
            Actor actor,
            HeldAgreement held,
            AgreementParty party,
            int revision,
            AgreementContent content,
            @Nullable String note) {
        long id = Ids.next();
        rows.proposals()
                .save(new AgreementProposal(
                        id,
                        held.version().id(),
                        party.id(),
                        revision,
                        content,
                        note,
                        ProposalState.OPEN,
                        actor.personId(),
                        times.now(),
                        null,
                        null,
                        null));
        rows.parties().agreeNoMore(party.id());
        told(actor, held, "AGREEMENT_PROPOSED", party.label() + " đề nghị sửa từ lần sửa " + revision);
        return id;
    }

    void withdraw(Actor actor, HeldAgreement held, AgreementProposal proposal) {
        rows.proposals().answer(proposal.id(), ProposalState.WITHDRAWN, actor.personId(), times.now(), null);
        told(actor, held, "AGREEMENT_PROPOSAL_WITHDRAWN", "đề nghị " + proposal.id());
    }

    void answer(
            Actor actor, HeldAgreement held, AgreementProposal proposal, ProposalState state, @Nullable String answer) {
        rows.proposals().answer(proposal.id(), state, actor.personId(), times.now(), answer);
        told(actor, held, "AGREEMENT_PROPOSAL_" + state, "đề nghị " + proposal.id());
    }

    void agree(Actor actor, HeldAgreement held, AgreementParty party) {
        int revision = held.version().revision();
        rows.parties().agree(party.id(), revision, actor.personId(), times.now());
        told(actor, held, "AGREEMENT_AGREED_TO", party.label() + " thống nhất lần sửa " + revision);
    }

    /** Whoever still waits for an answer has not agreed. */
    void requireNothingOpen(HeldAgreement held, AgreementParty party) {
        if (!rows.proposals().openOf(held.version().id(), party.id()).isEmpty()) {
            throw Refusal.conflict(
                    "PROPOSAL_OPEN",
                    "%s còn đề nghị đang chờ trả lời; chỉ %s được khi không còn đề nghị nào. Anh/chị chờ trả lời hoặc rút"
                                    .formatted(party.name(), VersionMove.AGREE.verb())
                            + " đề nghị.");
        }
    }

    private void told(Actor actor, HeldAgreement held, String act, String detail) {
        rows.agreements().touch(held.agreement().id());
        trail.record(
                actor,
                act,
                held.agreement().organisationId(),
                "agreement:" + held.agreement().id(),
                detail);
    }

    private static Refusal unknown() {
        return Refusal.notFound("PROPOSAL_UNKNOWN", "Không có đề nghị này. Anh/chị mở lại giao ước từ danh sách.");
    }
}
