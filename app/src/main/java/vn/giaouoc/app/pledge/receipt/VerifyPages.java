package vn.giaouoc.app.pledge.receipt;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Refusal;

/** The public verification page behind a receipt's QR: plain HTML, no script, no cookie, no personal data. */
@Controller("/xac-minh")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
class VerifyPages {

    private static final String HTML = "text/html; charset=utf-8";

    private final Receipts receipts;
    private final VerifyLimit limit;
    private final HttpClientAddressResolver addresses;
    private final ResourceResolver resources;

    VerifyPages(Receipts receipts, VerifyLimit limit, HttpClientAddressResolver addresses, ResourceResolver resources) {
        this.receipts = receipts;
        this.limit = limit;
        this.addresses = addresses;
        this.resources = resources;
    }

    /** Where a code can be typed; the form comes back here with {@code ?ma=}. */
    @Get
    @Produces(HTML)
    HttpResponse<?> form(@Nullable @QueryValue("ma") String typed) {
        return typed == null || typed.isBlank()
                ? HttpResponse.ok(VerifyPage.form())
                : HttpResponse.seeOther(URI.create(Receipt.VERIFY
                        + java.net.URLEncoder.encode(typed.strip(), java.nio.charset.StandardCharsets.UTF_8)));
    }

    /** What stands behind a code. */
    @Get("/{code}")
    @Produces(HTML)
    HttpResponse<String> verify(HttpRequest<?> request, String code) {
        try {
            limit.take(String.valueOf(addresses.resolve(request)));
            return noStore(HttpResponse.ok(VerifyPage.of(receipts.verified(code))));
        } catch (Refusal refusal) {
            var status = refusal.kind() == Refusal.Kind.TRY_LATER ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.NOT_FOUND;
            return noStore(HttpResponse.<String>status(status).body(VerifyPage.refused(refusal)));
        }
    }

    /** The page's one style sheet. */
    @Get("/trang/verify.css")
    @Produces("text/css")
    HttpResponse<?> style() {
        return resources
                .getResourceAsStream("classpath:verify/verify.css")
                .map(css -> HttpResponse.ok(new StreamedFile(css, MediaType.TEXT_CSS_TYPE))
                        .header("Cache-Control", "public, max-age=3600"))
                .orElseThrow(() -> new IllegalStateException("verify.css is part of the portal"));
    }

    private static HttpResponse<String> noStore(io.micronaut.http.MutableHttpResponse<String> page) {
        return page.header("Cache-Control", "no-store")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'");
    }
}
