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
import vn.giaouoc.app.agreement.draft.BulkPlan;
import vn.giaouoc.app.agreement.draft.BulkService;
import vn.giaouoc.app.agreement.draft.CopiedDraft;
import vn.giaouoc.app.agreement.draft.CopyService;
import vn.giaouoc.app.agreement.draft.DraftAgreement;
import vn.giaouoc.app.agreement.draft.DraftInBulk;
import vn.giaouoc.app.agreement.draft.DraftService;
import vn.giaouoc.app.agreement.party.PartyChoice;
import vn.giaouoc.app.agreement.template.TemplateLine;
import vn.giaouoc.app.agreement.template.Templates;
import vn.giaouoc.app.agreement.text.PartyService;
import vn.giaouoc.app.common.Actor;

/** Making agreements: from a template, from last year's, for all departments at once. */
@Controller("/api/agreements")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Lập giao ước thi đua")
public class DraftApi {

    private final Templates templates;
    private final DraftService drafts;
    private final BulkService bulk;
    private final CopyService copies;
    private final PartyService parties;

    public DraftApi(
            Templates templates, DraftService drafts, BulkService bulk, CopyService copies, PartyService parties) {
        this.templates = templates;
        this.drafts = drafts;
        this.bulk = bulk;
        this.copies = copies;
        this.parties = parties;
    }

    /** The templates there are. */
    @Get("/templates")
    public List<TemplateLine> templates() {
        return templates.lines();
    }

    /** The figures a target may be bound to. */
    @Get("/figures")
    public List<TemplateLine.FigureLine> figures() {
        return templates.figures();
    }

    /** Everybody who may be put on an agreement of a unit. */
    @Get("/choices")
    public List<PartyChoice> choices(Actor actor, @QueryValue long unit) {
        return parties.choices(actor, unit);
    }

    /** Drafts one agreement. */
    @Post
    @Status(HttpStatus.CREATED)
    public Made draft(Actor actor, @Body DraftAgreement wish) {
        return Made.of(drafts.draft(actor, wish));
    }

    /** What a run in bulk would make. */
    @Post("/bulk/preview")
    public BulkPlan preview(Actor actor, @Body DraftInBulk wish) {
        return bulk.preview(actor, wish);
    }

    /** Drafts for all departments at once; a second run makes nothing twice. */
    @Post("/bulk")
    public BulkPlan bulk(Actor actor, @Body DraftInBulk wish) {
        return bulk.draft(actor, wish);
    }

    /** Drafts the agreement of another year from this one. */
    @Post("/{agreementId}/copy")
    @Status(HttpStatus.CREATED)
    public CopiedDraft copy(Actor actor, long agreementId, @Body CopyTo wish) {
        return copies.copy(actor, agreementId, wish.year());
    }
}
