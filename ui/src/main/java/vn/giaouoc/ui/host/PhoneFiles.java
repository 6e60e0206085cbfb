package vn.giaouoc.ui.host;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;

/** The light signing page of members and the shared phone. */
@Hidden
@Controller("/k")
@Secured(SecurityRule.IS_ANONYMOUS)
class PhoneFiles {

    private final LightFiles files = new LightFiles(
            "/phone/", "index.html", "sign.css", "sign.js", "sw.js", "icon.svg", "lean-qr.js", "kiosk.js");

    @Get("/")
    HttpResponse<?> page(HttpRequest<?> request) {
        return files.answer(request, "index.html");
    }

    @Get("/may-chung")
    HttpResponse<?> kiosk(HttpRequest<?> request) {
        return files.answer(request, "index.html");
    }

    @Get("/{name}")
    HttpResponse<?> file(HttpRequest<?> request, String name) {
        return files.answer(request, name);
    }
}
