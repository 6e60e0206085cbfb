package vn.giaouoc.app.pledge.kiosk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.inject.Named;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import vn.giaouoc.app.access.SessionService;
import vn.giaouoc.app.access.door.AccessCookies;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.PublicAddress;
import vn.giaouoc.app.pledge.receipt.Receipt;
import vn.giaouoc.app.pledge.writer.Written;
import vn.giaouoc.db.common.Refusal;

/** The shared phone: a cookie of its own, worth nothing anywhere else. */
@Controller("/api/kiosk")
@ExecuteOn(TaskExecutors.BLOCKING)
class KioskApi {

    private static final String COOKIE = "giaouoc_kiosk";

    private final KioskService kiosk;
    private final SessionService sessions;
    private final AccessCookies cookies;
    private final PublicAddress address;
    private final ExecutorService after;

    KioskApi(
            KioskService kiosk,
            SessionService sessions,
            AccessCookies cookies,
            PublicAddress address,
            @Named(TaskExecutors.BLOCKING) ExecutorService after) {
        this.kiosk = kiosk;
        this.sessions = sessions;
        this.cookies = cookies;
        this.address = address;
        this.after = after;
    }

    /**
     * The desk's button leads this browser here: it becomes a shared phone and the officer is signed out of it, so that
     * nobody who holds it reaches the desk. A foreign page cannot lead it here.
     */
    @Get("/start/{organisationId}")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    HttpResponse<?> start(HttpRequest<?> request, Actor actor, long organisationId) {
        var site = request.getHeaders().get("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw Refusal.forbidden(
                    "OTHER_ORIGIN",
                    "Yêu cầu này không đến từ trang của cổng. Anh/chị mở máy dùng chung từ bàn làm việc.");
        }
        var token = kiosk.start(actor, organisationId);
        var answer = HttpResponse.seeOther(URI.create("/k/may-chung"));
        sessions.signOut(actor.sessionId());
        cookies.cleared(request).forEach(answer::cookie);
        return answer.cookie(cookie(request, token, KioskSessions.LASTS));
    }

    /** What the shared phone shows. */
    @Get
    @Secured(SecurityRule.IS_ANONYMOUS)
    KioskPage page(HttpRequest<?> request) {
        return kiosk.page(token(request));
    }

    /** Finds who stands before it. */
    @Post("/find")
    @Secured(SecurityRule.IS_ANONYMOUS)
    FoundAtKiosk find(HttpRequest<?> request, @Body FindAtKiosk wish) {
        return kiosk.find(token(request), wish, address.of(request));
    }

    /** Signs for the person that was found. */
    @Post("/pledges")
    @Secured(SecurityRule.IS_ANONYMOUS)
    CompletableFuture<Receipt> sign(HttpRequest<?> request, @Body SignAtKiosk wish) {
        return answer(request, kiosk.sign(token(request), wish));
    }

    /** Says no for the person that was found. */
    @Post("/pledges/decline")
    @Secured(SecurityRule.IS_ANONYMOUS)
    CompletableFuture<Receipt> decline(HttpRequest<?> request, @Body DeclineAtKiosk wish) {
        return answer(request, kiosk.decline(token(request), wish));
    }

    /** Closes the shared phone. */
    @Post("/stop")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> stop(HttpRequest<?> request) {
        AccessCookies.read(request, COOKIE).ifPresent(kiosk::stop);
        return HttpResponse.noContent().cookie(cookie(request, "", Duration.ZERO));
    }

    /** The receipt is not made on the writer's thread, which has others to write. */
    private CompletableFuture<Receipt> answer(HttpRequest<?> request, CompletableFuture<Written> writing) {
        var at = address.of(request);
        return writing.thenApplyAsync(written -> Receipt.of(written.stored(), at), after);
    }

    private static String token(HttpRequest<?> request) {
        return AccessCookies.read(request, COOKIE).orElseThrow(KioskSessions::over);
    }

    private static Cookie cookie(HttpRequest<?> request, String value, Duration age) {
        return Cookie.of(COOKIE, value)
                .path("/api/kiosk")
                .httpOnly(true)
                .secure(request.isSecure()
                        || "https".equalsIgnoreCase(request.getHeaders().get("X-Forwarded-Proto")))
                .sameSite(SameSite.Strict)
                .maxAge(age);
    }
}
