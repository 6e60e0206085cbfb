package vn.giaouoc.app.agreement.signing.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import vn.giaouoc.app.agreement.draft.AmendmentService;
import vn.giaouoc.app.agreement.signing.SigningService;
import vn.giaouoc.app.agreement.signing.page.SigningBoard;
import vn.giaouoc.app.agreement.signing.page.SigningBoards;
import vn.giaouoc.app.agreement.signing.reminder.ReminderService;
import vn.giaouoc.app.agreement.signing.reminder.Reminders;
import vn.giaouoc.app.agreement.signing.request.AmendAgreement;
import vn.giaouoc.app.agreement.signing.request.EndSigning;
import vn.giaouoc.app.agreement.signing.request.OpenSigning;
import vn.giaouoc.app.agreement.signing.request.RemindParties;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.PublicAddress;

/** The signing as the union that keeps the agreement runs it. Every change answers with the board as it stands then. */
@Controller("/api/agreements/{agreementId}/signing")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
class SigningApi {

    private final SigningService signing;
    private final AmendmentService amendments;
    private final SigningBoards boards;
    private final ReminderService reminders;
    private final PublicAddress address;

    SigningApi(
            SigningService signing,
            AmendmentService amendments,
            SigningBoards boards,
            ReminderService reminders,
            PublicAddress address) {
        this.signing = signing;
        this.amendments = amendments;
        this.boards = boards;
        this.reminders = reminders;
        this.address = address;
    }

    /** Who has signed, who refused, who was reminded. */
    @Get
    SigningBoard board(Actor actor, @PathVariable long agreementId) {
        return boards.board(actor, agreementId);
    }

    /** Freezes the text and opens it for signing until the end of a day. */
    @Post("/open")
    SigningBoard open(Actor actor, @PathVariable long agreementId, @Body OpenSigning wish) {
        signing.open(actor, agreementId, wish);
        return boards.board(actor, agreementId);
    }

    /** Gives an expired version more time. */
    @Post("/extend")
    SigningBoard extend(Actor actor, @PathVariable long agreementId, @Body OpenSigning wish) {
        signing.extend(actor, agreementId, wish);
        return boards.board(actor, agreementId);
    }

    /** Takes the text back to negotiation; signatures are set aside. */
    @Post("/back")
    SigningBoard takeBack(Actor actor, @PathVariable long agreementId, @Body EndSigning wish) {
        signing.takeBack(actor, agreementId, wish);
        return boards.board(actor, agreementId);
    }

    /** Cancels. */
    @Post("/cancel")
    SigningBoard cancel(Actor actor, @PathVariable long agreementId, @Body EndSigning wish) {
        signing.cancel(actor, agreementId, wish);
        return boards.board(actor, agreementId);
    }

    /** Makes the next version as a draft. */
    @Post("/amend")
    SigningBoard amend(Actor actor, @PathVariable long agreementId, @Body AmendAgreement wish) {
        amendments.amend(actor, agreementId, wish.why());
        return boards.board(actor, agreementId);
    }

    /** Words to remind those who have not signed. */
    @Post("/reminders")
    Reminders remind(HttpRequest<?> request, Actor actor, @PathVariable long agreementId, @Body RemindParties wish) {
        return reminders.remind(actor, agreementId, wish, address.of(request));
    }
}
