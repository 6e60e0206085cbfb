package vn.giaouoc.app.report.page;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A check that does not hold.
 *
 * @param section and {@code cell} say where its sentence stands
 * @param hard it stops the submission; else it is accepted with a reason
 * @param reason why it was accepted, null while it was not
 */
@Serdeable
public record CheckLine(
        String code,
        String section,
        String cell,
        boolean hard,
        String sentence,
        @Nullable String reason,
        @Nullable String acceptedBy,
        @Nullable Instant acceptedAt) {

    /** True when it stands in the way of a submission. */
    public boolean open() {
        return hard || reason == null;
    }
}
