package vn.giaouoc.app.agreement.door;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import vn.giaouoc.app.agreement.AgreementSteps;
import vn.giaouoc.app.agreement.text.ArrangeParties;
import vn.giaouoc.app.agreement.text.PartyService;
import vn.giaouoc.app.agreement.text.SaveText;
import vn.giaouoc.app.agreement.text.SavedText;
import vn.giaouoc.app.agreement.text.TextService;
import vn.giaouoc.app.common.Actor;

/** The keeper's work on a text before it is signed. */
@Controller("/api/agreements/{agreementId}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Lập giao ước thi đua")
public class TextApi {

    private final TextService texts;
    private final PartyService parties;
    private final AgreementSteps steps;

    public TextApi(TextService texts, PartyService parties, AgreementSteps steps) {
        this.texts = texts;
        this.parties = parties;
        this.steps = steps;
    }

    /** Saves the text; STALE_REVISION holds both texts when somebody saved meanwhile. */
    @Put("/text")
    public SavedText save(Actor actor, long agreementId, @Body SaveText wish) {
        return texts.save(actor, agreementId, wish);
    }

    /** Adds, removes and reorders parties and witnesses. */
    @Put("/parties")
    public Revision arrange(Actor actor, long agreementId, @Body ArrangeParties wish) {
        return new Revision(parties.arrange(actor, agreementId, wish));
    }

    /** Sends the draft to its parties. */
    @Post("/send")
    @Status(HttpStatus.NO_CONTENT)
    public void send(Actor actor, long agreementId) {
        steps.send(actor, agreementId);
    }

    /** Talks again about a text all had agreed to. */
    @Post("/rethink")
    @Status(HttpStatus.NO_CONTENT)
    public void rethink(Actor actor, long agreementId, @Body Because wish) {
        steps.rethink(actor, agreementId, wish.reason());
    }
}
