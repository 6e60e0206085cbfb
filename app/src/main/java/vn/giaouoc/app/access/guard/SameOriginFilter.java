package vn.giaouoc.app.access.guard;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.RefusalReply;
import vn.giaouoc.db.common.Refusal;

/**
 * Writes under /api come from our own pages only (ASVS 5, 3.5: forged requests): the browser's own statement of where a
 * request comes from must not say otherwise, and the request must be one that a foreign page cannot make without being
 * asked first: JSON, or with the header X-Requested-With. The sign-in form is the one plain form.
 */
@ServerFilter("/api/**")
class SameOriginFilter implements Ordered {

    /** The plain form of the sign-in page. */
    static final String FORM = "/api/access/sign-in-form";

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @RequestFilter
    @Nullable
    HttpResponse<?> sameOrigin(HttpRequest<?> request) {
        if (READING.contains(request.getMethod()) || (comesFromHere(request) && unforgeable(request))) {
            return null;
        }
        return RefusalReply.reply(Refusal.forbidden(
                "OTHER_ORIGIN", "Yêu cầu này không đến từ trang của cổng. Anh/chị mở lại cổng và làm lại từ đầu."));
    }

    private static boolean comesFromHere(HttpRequest<?> request) {
        var site = request.getHeaders().get("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        var origin = request.getHeaders().get("Origin");
        return origin == null || isHere(request, origin);
    }

    private static boolean unforgeable(HttpRequest<?> request) {
        if (request.getPath().equals(FORM)) {
            var referer = request.getHeaders().get("Referer");
            return request.getHeaders().contains("Origin")
                    || request.getHeaders().contains("Sec-Fetch-Site")
                    || (referer != null && isHere(request, referer));
        }
        return request.getHeaders().contains("X-Requested-With")
                || request.getContentType()
                        .filter(MediaType.APPLICATION_JSON_TYPE::matches)
                        .isPresent();
    }

    private static boolean isHere(HttpRequest<?> request, String address) {
        try {
            var authority = URI.create(address).getRawAuthority();
            return authority != null
                    && (authority.equalsIgnoreCase(request.getHeaders().get("Host"))
                            || authority.equalsIgnoreCase(request.getHeaders().get("X-Forwarded-Host")));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before();
    }
}
