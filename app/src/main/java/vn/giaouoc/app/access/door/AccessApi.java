package vn.giaouoc.app.access.door;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import vn.giaouoc.app.access.ActorService;
import vn.giaouoc.app.access.SessionService;
import vn.giaouoc.app.access.office.OfficerSignIn;
import vn.giaouoc.app.access.office.SignInOfficer;
import vn.giaouoc.app.access.office.SignedInOfficer;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.common.Refusal;

/** Signing in, staying in, signing out. Tokens travel in cookies only, never in a body or an address. */
@Controller("/api/access")
@ExecuteOn(TaskExecutors.BLOCKING)
class AccessApi {

    private final OfficerSignIn officers;
    private final SessionService sessions;
    private final AccessGate gate;
    private final AccessCookies cookies;
    private final HttpClientAddressResolver addresses;

    AccessApi(
            OfficerSignIn officers,
            SessionService sessions,
            AccessGate gate,
            AccessCookies cookies,
            HttpClientAddressResolver addresses) {
        this.officers = officers;
        this.sessions = sessions;
        this.gate = gate;
        this.cookies = cookies;
        this.addresses = addresses;
    }

    /** Lets an officer in and sets the cookies. */
    @Post("/sign-in")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> signIn(HttpRequest<?> request, @Body SignInOfficer wish) {
        var officer = enter(request, wish);
        return withCookies(request, HttpResponse.ok(new Next(next(officer))), officer);
    }

    /** The same for the plain form of the sign-in page: back to it with a code when refused, else to the first page. */
    @Post("/sign-in-form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> signInByForm(HttpRequest<?> request, @Body SignInOfficer wish) {
        try {
            var officer = enter(request, wish);
            return withCookies(request, HttpResponse.seeOther(URI.create(next(officer))), officer);
        } catch (Refusal refusal) {
            return HttpResponse.seeOther(URI.create("/dang-nhap?loi=" + refusal.code()));
        }
    }

    /** Renews the tokens by the refresh cookie; 401 when the device is not signed in any more. */
    @Post("/refresh")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> refresh(HttpRequest<?> request) {
        var refresh = AccessCookies.read(request, AccessCookies.REFRESH).orElseThrow(ActorService::ended);
        MutableHttpResponse<?> answer = HttpResponse.noContent();
        cookies.of(request, sessions.refresh(refresh)).forEach(answer::cookie);
        return answer;
    }

    /** Signs this device out; again is no error. */
    @Post("/sign-out")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> signOut(HttpRequest<?> request) {
        gate.personOf(request).ifPresent(person -> sessions.signOut(person.sessionId()));
        AccessCookies.read(request, AccessCookies.REFRESH).ifPresent(sessions::signOutBy);
        MutableHttpResponse<?> answer = HttpResponse.noContent();
        cookies.cleared(request).forEach(answer::cookie);
        return answer;
    }

    /** Who is signed in, and what the offices held today allow where. */
    @Get("/me")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    Me me(Actor actor) {
        return Me.of(actor);
    }

    /** Where an officer goes first: a password that was handed out must be changed before anything else works. */
    private static String next(SignedInOfficer officer) {
        return officer.mustChangePassword() ? "/tai-khoan-cua-toi" : "/";
    }

    /** The page to open next. */
    @Serdeable
    record Next(String next) {}

    private SignedInOfficer enter(HttpRequest<?> request, SignInOfficer wish) {
        return officers.signIn(wish, AccessCookies.caller(request, addresses.resolve(request)));
    }

    private HttpResponse<?> withCookies(
            HttpRequest<?> request, MutableHttpResponse<?> answer, SignedInOfficer officer) {
        cookies.of(request, officer.tokens(), officer.deviceMark()).forEach(answer::cookie);
        return answer;
    }
}
