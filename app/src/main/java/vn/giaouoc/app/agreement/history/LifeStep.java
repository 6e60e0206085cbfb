package vn.giaouoc.app.agreement.history;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One station on the way from draft to judgement.
 *
 * @param at when it was reached last, null when it is still ahead
 * @param progress where the text stands
 */
@Serdeable
public record LifeStep(String label, @Nullable Instant at, Progress progress) {

    /** How a station feels. */
    public enum Progress {
        DONE,
        NOW,
        AHEAD,
        /** It stands here and cannot go on by itself: over the last day, cancelled. */
        STUCK
    }
}
