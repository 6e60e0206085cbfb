package vn.giaouoc.app.campaign.plan;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Where the plan files lie: by default inside the portal; a federation points {@code portal.campaigns.folder} at a folder
 * of its own (such as {@code file:/srv/giaouoc/campaigns}) to bring a new campaign without a new build.
 */
@Singleton
class PlanFolder {

    private final ResourceResolver resources;
    private final ObjectMapper json;
    private final String folder;

    PlanFolder(
            ResourceResolver resources,
            ObjectMapper json,
            @Property(name = "portal.campaigns.folder", defaultValue = "classpath:campaigns") String folder) {
        this.resources = resources;
        this.json = json;
        this.folder = folder;
    }

    /** The plans that {@code index.yml} of the folder names, in its order. */
    List<PlanFile> plans() {
        List<String> names = new Yaml(new SafeConstructor(new LoaderOptions())).load(text("index.yml"));
        return names.stream().map(name -> PlanFile.read(text(name), json)).toList();
    }

    private String text(String name) {
        var path = folder + "/" + name;
        try (var stream = resources
                .getResourceAsStream(path)
                .orElseThrow(() -> new IllegalStateException("no such campaign file: " + path))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
