package vn.giaouoc.app.activity.door;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.activity.ActivityContent;

/**
 * A record as programs send it.
 *
 * @param title needed where the kind asks for one
 * @param facts by key, as {@code GET /api/activities/kinds} names them
 */
@Serdeable
public record RecordForm(
        LocalDate on,
        @Nullable String title,
        @Nullable Map<String, String> facts,
        @Nullable String note) {

    ActivityContent content() {
        return new ActivityContent(
                on, Objects.requireNonNullElse(title, ""), Objects.requireNonNullElse(facts, Map.of()), note);
    }
}
