package vn.giaouoc.ui.host;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;

/**
 * The pages of a meeting at which an agreement is signed: the head's phone, whose address is the same for everybody, and the
 * projector. Both open nothing by themselves.
 */
@Hidden
@Controller("/g")
@Secured(SecurityRule.IS_ANONYMOUS)
class SigningFiles {

    private final LightFiles files = new LightFiles(
            "/signing/", "index.html", "agree.css", "agree.js", "screen.html", "screen.css", "screen.js");

    @Get("/")
    HttpResponse<?> page(HttpRequest<?> request) {
        return files.answer(request, "index.html");
    }

    @Get("/chieu")
    HttpResponse<?> projector(HttpRequest<?> request) {
        return files.answer(request, "screen.html");
    }

    @Get("/{name}")
    HttpResponse<?> file(HttpRequest<?> request, String name) {
        return files.answer(request, name);
    }
}
