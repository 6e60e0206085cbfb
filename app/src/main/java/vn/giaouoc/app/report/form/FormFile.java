package vn.giaouoc.app.report.form;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.report.form.FormContent;

/**
 * A form as read from a YAML text.
 *
 * @param sha256 of the content in canonical form: JSON in UTF-8, NFC, keys of every object sorted; comments, order of keys and
 *     short ways of writing do not count
 */
@SuppressWarnings("ArrayRecordComponent") // on its way to a column
record FormFile(FormContent content, byte[] sha256) {

    /**
     * Reads a form; {@code known} are those it may take lines from. IllegalArgumentException when it makes no sense.
     */
    static FormFile read(String yaml, Map<String, FormContent> known, ObjectMapper json) {
        Map<String, Object> tree = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Normalizer.normalize(yaml, Normalizer.Form.NFC));
        try {
            var whole = new FormWriting(tree, known, json).whole();
            var canonical = json.writeValueAsString(sorted(whole));
            var content = json.readValue(canonical, FormContent.class);
            FormRules.require(content);
            return new FormFile(content, Digest.sha256(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(String.valueOf(tree.get("code")), unreadable);
        }
    }

    private static Object sorted(Object value) {
        if (value instanceof Map<?, ?> map) {
            var byKey = new TreeMap<String, Object>();
            map.forEach((key, inner) -> {
                if (inner != null) {
                    byKey.put(String.valueOf(key), sorted(inner));
                }
            });
            return byKey;
        }
        return value instanceof List<?> list
                ? list.stream().map(FormFile::sorted).toList()
                : value;
    }
}
