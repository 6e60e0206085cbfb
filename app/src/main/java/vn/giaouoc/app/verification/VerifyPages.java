package vn.giaouoc.app.verification;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.multipart.StreamingFileUpload;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Refusal;

/** The public verification page behind every printed QR: plain HTML that works without script, no cookie, no name. */
@Controller("/xac-minh")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
class VerifyPages {

    private static final String HTML = "text/html; charset=utf-8";
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " form-action 'self'; base-uri 'none'";

    private final Verifications verifications;
    private final SeenFiles files;
    private final VerifyLimit limit;
    private final HttpClientAddressResolver addresses;

    VerifyPages(Verifications verifications, SeenFiles files, VerifyLimit limit, HttpClientAddressResolver addresses) {
        this.verifications = verifications;
        this.files = files;
        this.limit = limit;
        this.addresses = addresses;
    }

    /** Where a code can be typed or a file chosen; the first form comes back here with {@code ?ma=}. */
    @Get
    @Produces(HTML)
    HttpResponse<?> form(@Nullable @QueryValue("ma") String typed) {
        return typed == null || typed.isBlank()
                ? page(HttpStatus.OK, VerifyPage.form())
                : HttpResponse.seeOther(
                        URI.create("/xac-minh/" + URLEncoder.encode(typed.strip(), StandardCharsets.UTF_8)));
    }

    /** What stands behind a code. */
    @Get("/{code}")
    @Produces(HTML)
    HttpResponse<String> verify(HttpRequest<?> request, String code) {
        limit.take(address(request));
        return page(HttpStatus.OK, VerifyPage.of(verifications.ofCode(code)));
    }

    /** What a file is whose SHA-256 the browser worked out itself; the file stays where it is. */
    @Get("/tep")
    @Produces(HTML)
    HttpResponse<String> file(
            HttpRequest<?> request, @QueryValue String sha256, @Nullable @QueryValue("ma") String code) {
        limit.take(address(request));
        return page(
                HttpStatus.OK, VerifyPage.of(verifications.ofFile(SeenFiles.typed(sha256), SeenFiles.marked(code))));
    }

    /** What a file is that was sent, because its browser runs no script. It is read and forgotten. */
    @Post("/tep")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(HTML)
    HttpResponse<String> file(HttpRequest<?> request, StreamingFileUpload tep) {
        limit.takeFile(address(request));
        try (var content = tep.asInputStream()) {
            var seen = files.look(content);
            return page(HttpStatus.OK, VerifyPage.of(verifications.ofFile(seen.sha256(), seen.codes())));
        } catch (IOException e) {
            throw e.getCause() instanceof ContentLengthExceededException
                    ? SeenFiles.tooLarge()
                    : SeenFiles.unreadable();
        }
    }

    @Error
    HttpResponse<String> refused(Refusal refusal) {
        var status = switch (refusal.kind()) {
            case TRY_LATER -> HttpStatus.TOO_MANY_REQUESTS;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
            default -> HttpStatus.NOT_FOUND;
        };
        return page(status, VerifyPage.refused(refusal));
    }

    @Error
    HttpResponse<String> tooLarge(ContentLengthExceededException tooLarge) {
        return page(HttpStatus.REQUEST_ENTITY_TOO_LARGE, VerifyPage.refused(SeenFiles.tooLarge()));
    }

    private String address(HttpRequest<?> request) {
        return String.valueOf(addresses.resolve(request));
    }

    private static MutableHttpResponse<String> page(HttpStatus status, String html) {
        return HttpResponse.<String>status(status)
                .body(html)
                .contentType(MediaType.of(HTML))
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", POLICY);
    }
}
