package vn.giaouoc.db.activity.kind;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a kind.
 *
 * @param most the largest number, or the most letters; null for the usual
 * @param least the smallest number; null for 0
 * @param atMost the key of a number this one must not pass
 * @param notBefore the key of a day this one must not stand before
 * @param value what stands there before anybody types
 * @param more true for facts that stand behind "thêm chi tiết"
 */
@Serdeable
public record KindField(
        String key,
        String label,
        FactType type,
        @Nullable Boolean required,
        @Nullable Long most,
        @Nullable Long least,
        @Nullable String atMost,
        @Nullable String notBefore,
        @Nullable List<Choice> choices,
        @Nullable String value,
        @Nullable String hint,
        @Nullable Boolean more) {

    /** One of several answers; the code never changes. */
    @Serdeable
    public record Choice(String code, String label) {}

    public boolean wanted() {
        return Boolean.TRUE.equals(required);
    }

    public boolean behind() {
        return Boolean.TRUE.equals(more);
    }

    public List<Choice> answers() {
        return Objects.requireNonNullElse(choices, List.of());
    }

    /** The answer with that code as people read it; the code itself when it is known no more. */
    public String answer(String code) {
        return answers().stream()
                .filter(choice -> choice.code().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse(code);
    }
}
