package vn.giaouoc.db.activity.kind;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of thing that is kept during the year.
 *
 * @param code never changes
 * @param group under which it stands in lists, such as "Tuyên truyền"
 * @param clause where the plan asks for it
 * @param dateLabel what its day is called
 * @param titleLabel what its title is called; null when the kind's name is title enough
 * @param once the key of a fact that may stand only once a year, such as the employer of a conference; null for no limit
 * @param anyOf keys of numbers of which at least one must be above 0
 * @param issues true when questions are raised in it
 * @param old true when its day may lie before the unit was founded
 */
@Serdeable
public record ActivityKind(
        String code,
        String name,
        String group,
        @Nullable String clause,
        String dateLabel,
        @Nullable String titleLabel,
        @Nullable String once,
        @Nullable List<String> anyOf,
        @Nullable Boolean issues,
        @Nullable Boolean old,
        List<KindField> fields) {

    public Optional<KindField> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    public boolean raisesIssues() {
        return Boolean.TRUE.equals(issues);
    }

    public boolean mayBeOld() {
        return Boolean.TRUE.equals(old);
    }

    public List<String> someOf() {
        return Objects.requireNonNullElse(anyOf, List.of());
    }
}
