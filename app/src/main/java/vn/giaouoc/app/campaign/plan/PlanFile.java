package vn.giaouoc.app.campaign.plan;

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
import vn.giaouoc.db.campaign.plan.Plan;
import vn.giaouoc.db.common.Digest;

/**
 * A plan as read from a YAML text.
 *
 * @param sha256 of the content in canonical form: JSON in UTF-8, NFC, keys of every object sorted; comments, order of
 *     keys and line breaks of the file do not count
 */
record PlanFile(Plan plan, byte[] sha256) {

    static PlanFile read(String yaml, ObjectMapper json) {
        Object tree = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Normalizer.normalize(yaml, Normalizer.Form.NFC));
        try {
            var canonical = json.writeValueAsString(sorted(tree));
            return new PlanFile(
                    json.readValue(canonical, Plan.class), Digest.sha256(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Object sorted(Object value) {
        if (value instanceof Map<?, ?> map) {
            var byKey = new TreeMap<String, Object>();
            map.forEach((key, inner) -> byKey.put(String.valueOf(key), sorted(inner)));
            return byKey;
        }
        return value instanceof List<?> list
                ? list.stream().map(PlanFile::sorted).toList()
                : value;
    }
}
