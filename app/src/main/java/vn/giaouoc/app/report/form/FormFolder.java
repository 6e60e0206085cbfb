package vn.giaouoc.app.report.form;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.giaouoc.db.report.form.FormContent;

/**
 * Where the forms lie: by default inside the portal; a federation points {@code portal.reports.folder} at a folder of its
 * own (such as {@code file:/srv/giaouoc/reports}) to bring a form for another campaign without a new build.
 */
@Singleton
class FormFolder {

    private final ResourceResolver resources;
    private final ObjectMapper json;
    private final String folder;

    FormFolder(
            ResourceResolver resources,
            ObjectMapper json,
            @Property(name = "portal.reports.folder", defaultValue = "classpath:reports") String folder) {
        this.resources = resources;
        this.json = json;
        this.folder = folder;
    }

    /** The forms that {@code index.yml} of the folder names, in its order. */
    List<FormFile> forms() {
        List<String> names = new Yaml(new SafeConstructor(new LoaderOptions())).load(text("index.yml"));
        var known = new HashMap<String, FormContent>();
        var forms = new ArrayList<FormFile>();
        for (var name : names) {
            var form = FormFile.read(text(name), known, json);
            known.put(form.content().code(), form.content());
            forms.add(form);
        }
        return forms;
    }

    private String text(String name) {
        var path = folder + "/" + name;
        try (var stream = resources
                .getResourceAsStream(path)
                .orElseThrow(() -> new IllegalStateException("no such form: " + path))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
