package vn.giaouoc.ui.access;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;

/**
 * The officers' sign-in page and the page that signs out: a few kilobytes without Vaadin, because only a plain answer can
 * set cookies that scripts cannot read. It works without scripts; with them an error keeps what was typed.
 */
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
class SignInPageApi {

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";

    private final SignInPage page;

    SignInPageApi(SignInPage page) {
        this.page = page;
    }

    @Get("/dang-nhap")
    @Produces("text/html;charset=utf-8")
    HttpResponse<String> signIn(@Nullable @QueryValue String loi) {
        return HttpResponse.ok(page.signIn(loi))
                .header("Content-Security-Policy", POLICY)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Leaving is a POST; this page makes it, by itself or by a button. */
    @Get("/dang-xuat")
    @Produces("text/html;charset=utf-8")
    HttpResponse<String> signOut() {
        return HttpResponse.ok(page.signOut())
                .header("Content-Security-Policy", POLICY)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @Get("/dang-nhap/dang-nhap.js")
    HttpResponse<byte[]> script() {
        return file("dang-nhap.js", "text/javascript;charset=utf-8");
    }

    @Get("/dang-nhap/dang-nhap.css")
    HttpResponse<byte[]> style() {
        return file("dang-nhap.css", "text/css;charset=utf-8");
    }

    private HttpResponse<byte[]> file(String name, String type) {
        return HttpResponse.ok(page.file(name))
                .contentType(MediaType.of(type))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
