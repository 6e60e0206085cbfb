package vn.giaouoc.app.demo.report;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Times;

/**
 * Which earlier day a thread of the demo tells of, so that reports, moves and papers bear the times they would have; everybody
 * else reads the time that is.
 */
@Singleton
@Requires(property = "portal.demo", value = "true")
class DemoTime {

    private static final int MORNING = 9;

    private final ThreadLocal<@Nullable Instant> told = new ThreadLocal<>();

    /** Does it as if it were nine in the morning of that day, or now when that is still to come. */
    void on(LocalDate day, Runnable deed) {
        told.set(day.atTime(MORNING, 0).atZone(Times.ZONE).toInstant());
        try {
            deed.run();
        } finally {
            told.remove();
        }
    }

    @Nullable
    Instant then() {
        return told.get();
    }
}
