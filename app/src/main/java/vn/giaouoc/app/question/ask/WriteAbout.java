package vn.giaouoc.app.question.ask;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Says something about a question: more of it, an answer, or why it is opened again.
 *
 * @param version of the question as it was read
 */
@Serdeable
public record WriteAbout(@Nullable Long version, String text) {

    /** INVALID VERSION_MISSING when there is none. */
    public long seen() {
        return SeenVersion.needed(version);
    }
}
