package vn.giaouoc.app.verification;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** The page's one style sheet and one script. */
@Controller("/xac-minh/trang")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
class VerifyFiles {

    private final ResourceResolver resources;

    VerifyFiles(ResourceResolver resources) {
        this.resources = resources;
    }

    @Get("/verify.css")
    @Produces("text/css")
    HttpResponse<?> style() {
        return file("verify.css", MediaType.TEXT_CSS_TYPE);
    }

    @Get("/verify.js")
    @Produces("text/javascript")
    HttpResponse<?> script() {
        return file("verify.js", MediaType.of("text/javascript"));
    }

    private HttpResponse<?> file(String name, MediaType type) {
        return resources
                .getResourceAsStream("classpath:verify/" + name)
                .map(content -> HttpResponse.ok(new StreamedFile(content, type))
                        .header("Cache-Control", "public, max-age=3600"))
                .orElseThrow(() -> new IllegalStateException(name + " is part of the portal"));
    }
}
