package vn.giaouoc.ui.host;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import vn.giaouoc.db.common.Digest;

/**
 * A handful of small files kept in memory and answered by Netty without touching Vaadin. Their pages carry no inline script
 * or style, so the policy can forbid them. Everything is asked for anew (304 when nothing changed) but never "no-store": a
 * service worker fills its cache from the browser's.
 */
final class LightFiles {

    private static final String POLICY = "default-src 'self'; img-src 'self' data: blob:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=utf-8",
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml");

    private record Page(byte[] content, String type, String tag) {}

    private final Map<String, Page> pages = new HashMap<>();

    /** The files of a resource folder by their names. */
    LightFiles(String folder, String... names) {
        for (var name : names) {
            try (var in = LightFiles.class.getResourceAsStream(folder + name)) {
                if (in == null) {
                    throw new IllegalStateException("The product misses " + folder + name);
                }
                var content = in.readAllBytes();
                var type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
                var tag = "\"" + Digest.hex(Digest.sha256(content)).substring(0, 16) + "\"";
                pages.put(name, new Page(content, type, tag));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    HttpResponse<?> answer(HttpRequest<?> request, String name) {
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
