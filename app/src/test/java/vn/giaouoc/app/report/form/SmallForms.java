package vn.giaouoc.app.report.form;

import io.micronaut.context.annotation.Requires;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A yearly form of four cells, for tests that do a deed hundreds of times. */
@Singleton
@Requires(property = "pledge.scene")
public class SmallForms {

    private final FormLoader loader;
    private final ObjectMapper json;

    SmallForms(FormLoader loader, ObjectMapper json) {
        this.loader = loader;
        this.json = json;
    }

    /** Gives the campaign of a scene this form for its years. */
    public void give(long campaignId) {
        var own = text().replace("kind: YEARLY", "kind: YEARLY\ncampaign: SCENE-" + campaignId)
                .replace("code: nu-cuoi", "code: nu-cuoi-" + campaignId);
        loader.load(List.of(FormFile.read(own, Map.of(), json)));
    }

    private static String text() {
        try (var stream = Objects.requireNonNull(SmallForms.class.getResourceAsStream("/small-reports/nu-cuoi.yml"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
