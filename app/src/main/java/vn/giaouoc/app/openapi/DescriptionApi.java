package vn.giaouoc.app.openapi;

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
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import vn.giaouoc.db.common.Refusal;

/** Serves the generated description and the page to try it; every script and style comes from here, nothing from abroad. */
@Hidden
@Produces(MediaType.ALL)
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
public class DescriptionApi {

    /** Style attributes are set by the page's own script; everything else is ours. */
    private static final String POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
            + " object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    private static final String RESOURCES = "classpath:META-INF/swagger/views/swagger-ui/res/";

    /** What the page may ask for, by name: no path of anybody's making reaches the class path. */
    private static final Map<String, Asset> ASSETS = Map.of(
            "docs.js", new Asset("classpath:openapi/docs.js", "text/javascript"),
            "docs.css", new Asset("classpath:openapi/docs.css", "text/css"),
            "swagger-ui.css", new Asset(RESOURCES + "swagger-ui.css", "text/css"),
            "swagger-ui-bundle.js", new Asset(RESOURCES + "swagger-ui-bundle.js", "text/javascript"),
            "favicon-32x32.png", new Asset(RESOURCES + "favicon-32x32.png", "image/png"));

    private record Asset(String path, String type) {}

    private final ResourceResolver resources;

    public DescriptionApi(ResourceResolver resources) {
        this.resources = resources;
    }

    @Get("/openapi.yml")
    public HttpResponse<StreamedFile> description() {
        return file(new Asset("classpath:META-INF/swagger/giaouoc.yml", "application/yaml"));
    }

    @Get("/docs")
    public HttpResponse<StreamedFile> page() {
        return file(new Asset("classpath:openapi/docs.html", MediaType.TEXT_HTML));
    }

    @Get("/docs/{name}")
    public HttpResponse<StreamedFile> asset(String name) {
        var asset = ASSETS.get(name);
        if (asset == null) {
            throw missing();
        }
        return file(asset);
    }

    private HttpResponse<StreamedFile> file(Asset asset) {
        var stream = resources.getResourceAsStream(asset.path()).orElseThrow(DescriptionApi::missing);
        return HttpResponse.ok(new StreamedFile(stream, new MediaType(asset.type() + ";charset=utf-8")))
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "public, max-age=3600");
    }

    private static Refusal missing() {
        return Refusal.notFound("NO_SUCH_PAGE", "Không có trang này. Anh/chị mở lại từ /api/docs.");
    }
}
