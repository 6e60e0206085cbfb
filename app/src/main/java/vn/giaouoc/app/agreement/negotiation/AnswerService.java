package vn.giaouoc.app.agreement.negotiation;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.AgreementRights;
import vn.giaouoc.app.agreement.difference.ContentMerge;
import vn.giaouoc.app.agreement.life.AgreementHold;
import vn.giaouoc.app.agreement.life.HeldAgreement;
import vn.giaouoc.app.agreement.text.ContentRules;
import vn.giaouoc.app.agreement.text.Revisions;
import vn.giaouoc.app.agreement.text.TextRules;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.db.agreement.proposal.AgreementProposal;
import vn.giaouoc.db.agreement.proposal.ProposalState;
import vn.giaouoc.db.agreement.text.AgreementContent;

/** What the keeper does with proposals: takes them into the text or declines them, always with an answer. */
@Singleton
public class AnswerService {

    private static final int ANSWER = 1000;

    private final AgreementHold hold;
    private final AgreementRights rights;
    private final ContentRules rules;
    private final Revisions revisions;
    private final ProposalBook book;

    AnswerService(
            AgreementHold hold, AgreementRights rights, ContentRules rules, Revisions revisions, ProposalBook book) {
        this.hold = hold;
        this.rights = rights;
        this.rules = rules;
        this.revisions = revisions;
        this.book = book;
    }

    /** Takes the proposal into the text and returns the revision that holds now; all are asked to agree to that one. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public int take(Actor actor, long proposalId, Answer wish) {
        var held = prepared(actor, proposalId, "tiếp thu");
        var proposal = book.take(proposalId);
        var own = wish.content();
        TextRules.requireFresh(held, wish.revision());
        var content = own == null ? merged(held, proposal) : rules.clean(own);
        book.answer(actor, held, proposal, ProposalState.TAKEN, said(wish.answer(), "Đồng ý."));
        return content.equals(held.version().content())
                ? held.version().revision()
                : revisions.next(actor, held, content).revision();
    }

    /** Declines the proposal seen beside that revision; the text stays. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void decline(Actor actor, long proposalId, Answer wish) {
        var held = prepared(actor, proposalId, "trả lời đề nghị");
        var proposal = book.take(proposalId);
        TextRules.requireFresh(held, wish.revision());
        var answer = Names.clean(wish.answer(), ANSWER, "lý do không tiếp thu");
        book.answer(actor, held, proposal, ProposalState.DECLINED, answer);
    }

    private HeldAgreement prepared(Actor actor, long proposalId, String verb) {
        var held = hold.version(book.versionOf(proposalId));
        rights.requirePrepare(actor, held);
        TextRules.requireNegotiating(held, verb);
        return held;
    }

    private AgreementContent merged(HeldAgreement held, AgreementProposal proposal) {
        var base = book.revision(held.version().id(), proposal.fromRevision());
        return rules.clean(
                ContentMerge.apply(base, proposal.content(), held.version().content()));
    }

    private static String said(@Nullable String answer, String usual) {
        var clean = Names.optional(answer, ANSWER, "câu trả lời");
        return clean == null ? usual : clean;
    }
}
