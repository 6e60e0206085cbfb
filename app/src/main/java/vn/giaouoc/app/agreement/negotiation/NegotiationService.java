package vn.giaouoc.app.agreement.negotiation;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.giaouoc.app.agreement.AgreementRights;
import vn.giaouoc.app.agreement.life.AgreementHold;
import vn.giaouoc.app.agreement.life.AgreementWorkflow;
import vn.giaouoc.app.agreement.life.HeldAgreement;
import vn.giaouoc.app.agreement.life.MoveWish;
import vn.giaouoc.app.agreement.text.ContentRules;
import vn.giaouoc.app.agreement.text.TextRules;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.db.agreement.life.VersionMove;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.common.Refusal;

/** What heads of parties do while a text is negotiated: propose, withdraw, agree. */
@Singleton
public class NegotiationService {

    private static final int NOTE = 1000;

    private final AgreementHold hold;
    private final AgreementRights rights;
    private final AgreementWorkflow workflow;
    private final ContentRules rules;
    private final ProposalBook book;

    NegotiationService(
            AgreementHold hold,
            AgreementRights rights,
            AgreementWorkflow workflow,
            ContentRules rules,
            ProposalBook book) {
        this.hold = hold;
        this.rights = rights;
        this.workflow = workflow;
        this.rules = rules;
        this.book = book;
    }

    /** Proposes changes for a party the actor acts for and returns the proposal's id; the party agrees to nothing yet. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public long propose(Actor actor, long agreementId, Propose wish) {
        var held = hold.current(agreementId);
        var party = mine(actor, held, wish.partyId());
        TextRules.requireNegotiating(held, "đề nghị sửa");
        var content = rules.clean(wish.content());
        var base = book.revision(held.version().id(), wish.revision());
        if (content.equals(base)) {
            throw Refusal.invalid("NOTHING_PROPOSED", "Chưa có chỗ nào khác bản đang đọc. Anh/chị sửa rồi gửi đề nghị.")
                    .with("field", "content");
        }
        var note = Names.optional(wish.note(), NOTE, "lý do đề nghị");
        return book.add(actor, held, party, wish.revision(), content, note);
    }

    /** Takes a proposal of a party the actor acts for back. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void withdraw(Actor actor, long proposalId) {
        var held = hold.version(book.versionOf(proposalId));
        rights.requireHead(actor, held);
        var proposal = book.take(proposalId);
        mine(actor, held, proposal.partyId());
        book.withdraw(actor, held, proposal);
    }

    /**
     * Agrees for a party to exactly one revision; when all have, the version is AGREED. Agreeing again to the same revision
     * changes nothing.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void agree(Actor actor, long agreementId, AgreeTo wish) {
        var held = hold.current(agreementId);
        var party = mine(actor, held, wish.partyId());
        if (party.agreedTo(wish.revision()) && held.version().revision() == wish.revision()) {
            return;
        }
        TextRules.requireNegotiating(held, "thống nhất");
        requirePromise(party);
        TextRules.requireFresh(held, wish.revision());
        book.requireNothingOpen(held, party);
        book.agree(actor, held, party);
        var now = hold.version(held.version().id());
        if (now.parties().stream().allMatch(one -> !one.promises() || one.agreedTo(wish.revision()))) {
            workflow.move(actor, now, MoveWish.of(VersionMove.AGREE));
        }
    }

    private AgreementParty mine(Actor actor, HeldAgreement held, long partyId) {
        return rights.requireHead(actor, held).stream()
                .filter(party -> party.id() == partyId)
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden(
                        "NOT_YOUR_PARTY",
                        "Anh/chị không đứng đầu bên này nên không nói thay được. Anh/chị chọn bên của mình."));
    }

    private static void requirePromise(AgreementParty party) {
        if (!party.promises()) {
            throw Refusal.invalid(
                    "WITNESS_AGREES_NOT",
                    "%s chỉ xác nhận khi ký, không cần thống nhất trước.".formatted(party.name()));
        }
    }
}
