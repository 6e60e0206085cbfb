package vn.giaouoc.app.activity.kind;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.giaouoc.db.activity.kind.ActivityKind;
import vn.giaouoc.db.activity.kind.CheckRule;
import vn.giaouoc.db.activity.kind.FigureRule;
import vn.giaouoc.db.activity.kind.KindFile;
import vn.giaouoc.db.common.Refusal;

/** The kinds, figures and check-list of the content file; a federation may point at a file of its own. */
@Singleton
public class KindBook {

    private final KindFile content;

    KindBook(
            ResourceResolver resources,
            ObjectMapper json,
            @Property(name = "portal.activities.kinds", defaultValue = "classpath:activities/kinds.yml") String path) {
        content = read(resources, json, path);
    }

    /** Every kind, in the order of the file. */
    public List<ActivityKind> kinds() {
        return content.kinds();
    }

    public Optional<ActivityKind> find(String code) {
        return content.kinds().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** The kind, or a refusal INVALID KIND_UNKNOWN. */
    public ActivityKind kind(String code) {
        return find(code)
                .orElseThrow(() -> Refusal.invalid(
                                "KIND_UNKNOWN", "Không có loại việc này. Anh/chị chọn lại loại việc trong danh sách.")
                        .with("field", "kind"));
    }

    public List<FigureRule> figures() {
        return content.figures();
    }

    public List<CheckRule> checks() {
        return content.checks();
    }

    private static KindFile read(ResourceResolver resources, ObjectMapper json, String path) {
        try (var stream = resources
                .getResourceAsStream(path)
                .orElseThrow(() -> new IllegalStateException("no such file: " + path))) {
            var text = Normalizer.normalize(
                    new String(stream.readAllBytes(), StandardCharsets.UTF_8), Normalizer.Form.NFC);
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return json.readValue(json.writeValueAsString(tree), KindFile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + path, unreadable);
        }
    }
}
