package vn.giaouoc.app.agreement.door;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import vn.giaouoc.app.agreement.judgement.JudgementPage;
import vn.giaouoc.app.agreement.judgement.JudgementService;
import vn.giaouoc.app.agreement.judgement.Judgements;
import vn.giaouoc.app.agreement.judgement.SaveJudgement;
import vn.giaouoc.app.agreement.judgement.SignOff;
import vn.giaouoc.app.agreement.judgement.SignOffService;
import vn.giaouoc.app.agreement.lastyear.LastYearLine;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.agreement.judgement.JudgementKind;

/** The look at mid-year and the judgement at the end. */
@Controller("/api/agreements/{agreementId}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Đánh giá giao ước thi đua")
public class JudgementApi {

    private final Judgements judgements;
    private final JudgementService service;
    private final SignOffService signOff;

    public JudgementApi(Judgements judgements, JudgementService service, SignOffService signOff) {
        this.judgements = judgements;
        this.service = service;
        this.signOff = signOff;
    }

    /** The judgement, or what the portal knows now while nobody has begun it. */
    @Get("/judgements/{kind}")
    public JudgementPage page(Actor actor, long agreementId, JudgementKind kind) {
        return judgements.page(actor, agreementId, kind);
    }

    /** What last year's agreement reached, by the key of the target. */
    @Get("/last-year")
    public Map<String, LastYearLine> lastYear(Actor actor, long agreementId) {
        return judgements.lastYear(actor, agreementId);
    }

    /** Begins with the figures of now. */
    @Post("/judgements/{kind}/begin")
    @Status(HttpStatus.NO_CONTENT)
    public void begin(Actor actor, long agreementId, JudgementKind kind) {
        service.begin(actor, agreementId, kind);
    }

    /** Draws the bound figures anew. */
    @Post("/judgements/{kind}/redraw")
    @Status(HttpStatus.NO_CONTENT)
    public void redraw(Actor actor, long agreementId, JudgementKind kind, @Body Revision seen) {
        service.redraw(actor, agreementId, kind, seen.revision());
    }

    /** Writes values, outcome and remark down. */
    @Put("/judgements/{kind}")
    @Status(HttpStatus.NO_CONTENT)
    public void save(Actor actor, long agreementId, JudgementKind kind, @Body SaveJudgement wish) {
        service.save(actor, agreementId, kind, wish);
    }

    /** Opens again what one of the two has signed off. */
    @Post("/judgements/{kind}/reopen")
    @Status(HttpStatus.NO_CONTENT)
    public void reopen(Actor actor, long agreementId, JudgementKind kind, @Body Because wish) {
        service.reopen(actor, agreementId, kind, wish.reason());
    }

    /** The chair signs off for the union, with the own password or PIN once more. */
    @Post("/judgements/{kind}/sign-off/chair")
    @Status(HttpStatus.NO_CONTENT)
    public void asChair(Actor actor, long agreementId, JudgementKind kind, @Body SignOff wish) {
        signOff.asChair(actor, agreementId, kind, wish);
    }

    /** A head signs off for the parties, with the own PIN or password once more. */
    @Post("/judgements/{kind}/sign-off/head")
    @Status(HttpStatus.NO_CONTENT)
    public void asHead(Actor actor, long agreementId, JudgementKind kind, @Body SignOff wish) {
        signOff.asHead(actor, agreementId, kind, wish);
    }
}
