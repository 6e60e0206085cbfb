package vn.giaouoc.app.invitation;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.PublicAddress;
import vn.giaouoc.app.document.PaperSize;
import vn.giaouoc.app.document.PrintedFile;
import vn.giaouoc.app.invitation.request.Announcement;
import vn.giaouoc.app.invitation.request.CardCount;
import vn.giaouoc.app.invitation.request.PrintCards;

/** Invitations as files and JSON. What issues links is a POST, so that no reader ahead of time ends anybody's card. */
@Controller("/api/invitations")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
class InvitationApi {

    private final InvitationService invitations;
    private final AnnouncementService announcements;
    private final PublicAddress address;

    InvitationApi(InvitationService invitations, AnnouncementService announcements, PublicAddress address) {
        this.invitations = invitations;
        this.announcements = announcements;
        this.address = address;
    }

    /** How many cards and sheets this would be, and how many older cards would end. */
    @Post("/cards/count")
    CardCount count(Actor actor, @Body PrintCards wish) {
        return invitations.count(actor, wish);
    }

    /** Issues new links and answers with the cards. */
    @Post("/cards")
    @Produces({PrintedFile.PDF, MediaType.APPLICATION_JSON})
    HttpResponse<byte[]> cards(Actor actor, @Body PrintCards wish, HttpRequest<?> request) {
        return file(invitations.printCards(actor, wish, address.of(request)));
    }

    /** Issues a new link for one member. */
    @Post("/{unit}/members/{person}/link")
    Announcement link(
            Actor actor,
            @PathVariable long unit,
            @PathVariable long person,
            @QueryValue(defaultValue = "") String askWhom,
            HttpRequest<?> request) {
        return invitations.personalLink(actor, unit, person, address.of(request), askWhom);
    }

    /** The poster. */
    @Get("/{unit}/poster")
    @Produces({PrintedFile.PDF, MediaType.APPLICATION_JSON})
    HttpResponse<byte[]> poster(
            Actor actor,
            @PathVariable long unit,
            @QueryValue(defaultValue = "A4") PaperSize size,
            @QueryValue(defaultValue = "") String askWhom,
            HttpRequest<?> request) {
        return file(announcements.poster(actor, unit, size, address.of(request), askWhom));
    }

    /** Words for a group chat. */
    @Get("/{unit}/words")
    Announcement words(
            Actor actor,
            @PathVariable long unit,
            @QueryValue(defaultValue = "") String askWhom,
            HttpRequest<?> request) {
        return announcements.words(actor, unit, address.of(request), askWhom);
    }

    private static HttpResponse<byte[]> file(PrintedFile file) {
        return HttpResponse.ok(file.content())
                .contentType(PrintedFile.PDF)
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
    }
}
