package vn.giaouoc.app.organisation.succession.request;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A unit that goes into another one.
 *
 * @param group name of the department or tổ of the successor that takes its people without one; null leaves them without
 *     (trade: 3.4, twelve unions became one with a tổ for each)
 */
@Serdeable
public record Joining(long organisationId, @Nullable String group) {

    /** A unit whose people without a department stay without. */
    public static Joining of(long organisationId) {
        return new Joining(organisationId, null);
    }
}
