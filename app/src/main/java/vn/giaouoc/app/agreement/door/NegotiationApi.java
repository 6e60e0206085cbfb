package vn.giaouoc.app.agreement.door;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import vn.giaouoc.app.agreement.difference.ClauseDifference;
import vn.giaouoc.app.agreement.negotiation.AgreeTo;
import vn.giaouoc.app.agreement.negotiation.Answer;
import vn.giaouoc.app.agreement.negotiation.AnswerService;
import vn.giaouoc.app.agreement.negotiation.NegotiationService;
import vn.giaouoc.app.agreement.negotiation.Negotiations;
import vn.giaouoc.app.agreement.negotiation.ProposalLine;
import vn.giaouoc.app.agreement.negotiation.Propose;
import vn.giaouoc.app.agreement.negotiation.RevisionLine;
import vn.giaouoc.app.common.Actor;

/** Talking until all agree. */
@Controller("/api/agreements")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Thương lượng giao ước thi đua")
public class NegotiationApi {

    private final Negotiations negotiations;
    private final NegotiationService service;
    private final AnswerService answers;

    public NegotiationApi(Negotiations negotiations, NegotiationService service, AnswerService answers) {
        this.negotiations = negotiations;
        this.service = service;
        this.answers = answers;
    }

    /** The revisions kept of the version shown. */
    @Get("/{agreementId}/revisions")
    public List<RevisionLine> revisions(Actor actor, long agreementId) {
        return negotiations.revisions(actor, agreementId);
    }

    /** What changed from one revision to another, clause by clause; without {@code to} up to the latest. */
    @Get("/{agreementId}/difference")
    public List<ClauseDifference> difference(
            Actor actor, long agreementId, @QueryValue int from, @QueryValue(defaultValue = "0") int to) {
        return negotiations.difference(actor, agreementId, from, to);
    }

    /** What an amendment changes against the version before it. */
    @Get("/{agreementId}/versions/{number}/difference")
    public List<ClauseDifference> amended(Actor actor, long agreementId, int number) {
        return negotiations.amended(actor, agreementId, number);
    }

    /** What was proposed, the latest first. */
    @Get("/{agreementId}/proposals")
    public List<ProposalLine> proposals(Actor actor, long agreementId) {
        return negotiations.proposals(actor, agreementId);
    }

    /** A head proposes changes. */
    @Post("/{agreementId}/proposals")
    @Status(HttpStatus.CREATED)
    public Made propose(Actor actor, long agreementId, @Body Propose wish) {
        return Made.of(service.propose(actor, agreementId, wish));
    }

    /** A head agrees to one revision. */
    @Post("/{agreementId}/agree")
    @Status(HttpStatus.NO_CONTENT)
    public void agree(Actor actor, long agreementId, @Body AgreeTo wish) {
        service.agree(actor, agreementId, wish);
    }

    /** A head takes a proposal back. */
    @Post("/proposals/{proposalId}/withdraw")
    @Status(HttpStatus.NO_CONTENT)
    public void withdraw(Actor actor, long proposalId) {
        service.withdraw(actor, proposalId);
    }

    /** The keeper takes a proposal into the text. */
    @Post("/proposals/{proposalId}/take")
    public Revision take(Actor actor, long proposalId, @Body Answer wish) {
        return new Revision(answers.take(actor, proposalId, wish));
    }

    /** The keeper declines a proposal, with an answer. */
    @Post("/proposals/{proposalId}/decline")
    @Status(HttpStatus.NO_CONTENT)
    public void decline(Actor actor, long proposalId, @Body Answer wish) {
        answers.decline(actor, proposalId, wish);
    }
}
