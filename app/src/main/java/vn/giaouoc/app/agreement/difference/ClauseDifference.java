package vn.giaouoc.app.agreement.difference;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of two texts side by side.
 *
 * @param place what kind of line it is
 * @param key of the line
 * @param heading where it stands in the newer text (in the older, when it was removed): "Điều 1, khoản 2"
 * @param before as it was, null when it is new
 * @param after as it is, null when it was removed
 * @param moved true when it stands elsewhere in its order
 * @param pieces word by word, when both are there and differ
 */
@Serdeable
public record ClauseDifference(
        Place place,
        String key,
        String heading,
        @Nullable String before,
        @Nullable String after,
        boolean moved,
        List<WordPiece> pieces) {

    /** What a line is. */
    public enum Place {
        BASIS,
        ARTICLE,
        CLAUSE,
        TARGET
    }

    public boolean same() {
        return !moved && before != null && before.equals(after);
    }
}
