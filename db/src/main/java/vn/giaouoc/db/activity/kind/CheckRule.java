package vn.giaouoc.db.activity.kind;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something a unit's year must not lack (trade: BD-39).
 *
 * @param figure done when this figure reaches {@code least}
 * @param least how much is enough; null for 1
 * @param leastFigure the figure that says how much is enough, instead of {@code least}
 * @param add the kind whose dialog does it
 * @param preset facts the dialog begins with
 * @param open the page that does it, where it is no record of this feature
 * @param act the words on its button
 */
@Serdeable
public record CheckRule(
        String code,
        String name,
        @Nullable String clause,
        String figure,
        @Nullable Long least,
        @Nullable String leastFigure,
        @Nullable String add,
        @Nullable Map<String, String> preset,
        @Nullable String open,
        String act) {

    public long enough() {
        return Objects.requireNonNullElse(least, 1L);
    }

    public Map<String, String> beginning() {
        return Objects.requireNonNullElse(preset, Map.of());
    }
}
