package vn.giaouoc.app.agreement.template;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Where the templates lie: by default inside the portal; a federation points {@code portal.agreements.folder} at a folder of
 * its own (such as {@code file:/srv/giaouoc/agreements}) to change them without a new build.
 */
@Singleton
class TemplateFolder {

    private final ResourceResolver resources;
    private final ObjectMapper json;
    private final String folder;

    TemplateFolder(
            ResourceResolver resources,
            ObjectMapper json,
            @Property(name = "portal.agreements.folder", defaultValue = "classpath:agreements") String folder) {
        this.resources = resources;
        this.json = json;
        this.folder = folder;
    }

    /** The templates that {@code index.yml} of the folder names, in its order. */
    List<AgreementTemplate> templates() {
        List<String> names = yaml().load(text("index.yml"));
        return names.stream().map(name -> template(text(name))).toList();
    }

    private AgreementTemplate template(String text) {
        try {
            Object tree = yaml().load(Normalizer.normalize(text, Normalizer.Form.NFC));
            return json.readValue(json.writeValueAsString(tree), AgreementTemplate.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Yaml yaml() {
        return new Yaml(new SafeConstructor(new LoaderOptions()));
    }

    private String text(String name) {
        var path = folder + "/" + name;
        try (var stream = resources
                .getResourceAsStream(path)
                .orElseThrow(() -> new IllegalStateException("no such agreement template: " + path))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
