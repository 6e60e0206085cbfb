package vn.giaouoc.app.access.door;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.giaouoc.app.access.Tokens;
import vn.giaouoc.app.access.secret.Caller;
import vn.giaouoc.app.common.Times;

/** The three cookies: all HttpOnly and SameSite=Lax, Secure whenever the person's side speaks https. */
@Singleton
public class AccessCookies {

    public static final String ACCESS = "giaouoc_access";
    public static final String REFRESH = "giaouoc_refresh";
    public static final String DEVICE = "giaouoc_device";

    private static final Duration DEVICE_FOR = Duration.ofDays(400);

    private final Times times;

    public AccessCookies(Times times) {
        this.times = times;
    }

    /** The cookies of a device that just signed in or renewed its tokens. */
    public List<Cookie> of(HttpRequest<?> request, Tokens tokens) {
        return List.of(
                cookie(request, ACCESS, tokens.access(), until(tokens.accessUntil())),
                cookie(request, REFRESH, tokens.refresh(), until(tokens.refreshUntil())));
    }

    /** The cookies of a device that just signed in, with the mark that makes it known next time. */
    public List<Cookie> of(HttpRequest<?> request, Tokens tokens, String deviceMark) {
        var both = of(request, tokens);
        return List.of(both.getFirst(), both.getLast(), cookie(request, DEVICE, deviceMark, DEVICE_FOR));
    }

    /** What signs a browser out; the device stays known. */
    public List<Cookie> cleared(HttpRequest<?> request) {
        return List.of(cookie(request, ACCESS, "", Duration.ZERO), cookie(request, REFRESH, "", Duration.ZERO));
    }

    public static Optional<String> read(HttpRequest<?> request, String name) {
        return request.getCookies().findCookie(name).map(Cookie::getValue).filter(value -> !value.isBlank());
    }

    /** Where a sign-in comes from. */
    public static Caller caller(HttpRequest<?> request, String address) {
        return new Caller(address, read(request, DEVICE).orElse(""), DeviceNames.of(request));
    }

    private Duration until(Instant moment) {
        var left = Duration.between(times.now(), moment);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Cookie cookie(HttpRequest<?> request, String name, String value, Duration age) {
        return Cookie.of(name, value)
                .path("/")
                .httpOnly(true)
                .secure(secure(request))
                .sameSite(SameSite.Lax)
                .maxAge(age);
    }

    private static boolean secure(HttpRequest<?> request) {
        return request.isSecure()
                || "https".equalsIgnoreCase(request.getHeaders().get("X-Forwarded-Proto"));
    }
}
