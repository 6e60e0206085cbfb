package vn.giaouoc.ui.host;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import vn.giaouoc.db.common.Digest;

/**
 * The light signing page: a handful of small files, kept in memory, answered by Netty without touching Vaadin. The page
 * carries no inline script or style, so its policy can forbid them. Everything is asked for anew (304 when nothing
 * changed) but never "no-store": the service worker fills its cache from the browser's.
 */
@Hidden
@Controller("/k")
@Secured(SecurityRule.IS_ANONYMOUS)
class PhoneFiles {

    private static final String POLICY = "default-src 'self'; img-src 'self' data: blob:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final Map<String, String> TYPES = Map.of(
            "index.html", "text/html;charset=utf-8",
            "sign.css", "text/css;charset=utf-8",
            "sign.js", "text/javascript;charset=utf-8",
            "sw.js", "text/javascript;charset=utf-8",
            "icon.svg", "image/svg+xml",
            "kiosk.js", "text/javascript;charset=utf-8");

    private record Page(byte[] content, String type, String tag) {}

    private final Map<String, Page> pages = new HashMap<>();

    PhoneFiles() {
        TYPES.forEach((name, type) -> {
            try (var in = PhoneFiles.class.getResourceAsStream("/phone/" + name)) {
                if (in != null) {
                    var content = in.readAllBytes();
                    pages.put(
                            name,
                            new Page(
                                    content,
                                    type,
                                    "\"" + Digest.hex(Digest.sha256(content)).substring(0, 16) + "\""));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Get("/")
    HttpResponse<?> page(HttpRequest<?> request) {
        return answer(request, "index.html");
    }

    @Get("/may-chung")
    HttpResponse<?> kiosk(HttpRequest<?> request) {
        return answer(request, "index.html");
    }

    @Get("/{name}")
    HttpResponse<?> file(HttpRequest<?> request, String name) {
        return answer(request, name);
    }

    private HttpResponse<?> answer(HttpRequest<?> request, String name) {
        var page = pages.get(name);
        if (page == null) {
            return HttpResponse.notFound();
        }
        var answer = page.tag().equals(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH))
                ? HttpResponse.notModified()
                : HttpResponse.ok(page.content()).contentType(MediaType.of(page.type()));
        return answer.header(HttpHeaders.ETAG, page.tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("Content-Security-Policy", POLICY);
    }
}
