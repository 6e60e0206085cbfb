package vn.giaouoc.app.pledge.phone;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import vn.giaouoc.app.access.door.AccessCookies;
import vn.giaouoc.app.access.member.EnterMember;
import vn.giaouoc.app.access.member.MemberSignIn;
import vn.giaouoc.app.access.member.OpenedLink;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.PublicAddress;
import vn.giaouoc.app.pledge.PledgePage;
import vn.giaouoc.app.pledge.PledgePages;

/** The phone page: from link to what is signed in two requests; the third one signs. */
@Controller("/api/phone")
@ExecuteOn(TaskExecutors.BLOCKING)
class PhoneApi {

    private final MemberSignIn members;
    private final PledgePages pages;
    private final AccessCookies cookies;
    private final PublicAddress address;
    private final HttpClientAddressResolver callers;

    PhoneApi(
            MemberSignIn members,
            PledgePages pages,
            AccessCookies cookies,
            PublicAddress address,
            HttpClientAddressResolver callers) {
        this.members = members;
        this.pages = pages;
        this.cookies = cookies;
        this.address = address;
        this.callers = callers;
    }

    /** Whose link it is, masked, and what will be asked. */
    @Post("/open")
    @Secured(SecurityRule.IS_ANONYMOUS)
    OpenedLink open(@Body OpenLink wish) {
        return members.open(wish.token());
    }

    /** Lets the member in and answers with the whole page, so that nothing has to be asked again before signing. */
    @Post("/enter")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<PledgePage> enter(HttpRequest<?> request, @Body EnterMember wish) {
        var in = members.enter(wish, AccessCookies.caller(request, callers.resolve(request)));
        var answer = HttpResponse.ok(pages.page(in.personId(), address.of(request)));
        cookies.of(request, in.tokens(), in.deviceMark()).forEach(answer::cookie);
        return answer;
    }

    /** The page after a reload. */
    @Get("/page")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    PledgePage page(HttpRequest<?> request, Actor actor) {
        return pages.page(actor.personId(), address.of(request));
    }
}
