package vn.giaouoc.db.activity.kind;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one figure is made.
 *
 * @param code what agreements and reports call it; with {@code by} it ends with a star, which stands for each choice
 * @param unit what is counted
 * @param indicator the line of the yearly report it belongs to (trade: part 5), for whoever reads the content
 * @param kind the records it is made of
 * @param field the fact that is summed up
 * @param fields the yes-or-no facts of ITEMS
 * @param where facts a record must have to count
 * @param by a choice of the kind: one figure for each of its answers
 * @param part the code of the numerator, or of the figure whose change is asked
 * @param whole the code of the denominator
 */
@Serdeable
public record FigureRule(
        String code,
        String label,
        String unit,
        @Nullable String indicator,
        Measure measure,
        @Nullable String kind,
        @Nullable String field,
        @Nullable List<String> fields,
        @Nullable Map<String, String> where,
        @Nullable String by,
        @Nullable String part,
        @Nullable String whole) {

    public Map<String, String> conditions() {
        return Objects.requireNonNullElse(where, Map.of());
    }
}
