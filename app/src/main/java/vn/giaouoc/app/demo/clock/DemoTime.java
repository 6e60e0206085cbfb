package vn.giaouoc.app.demo.clock;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Times;

/**
 * Which earlier time a thread of the demo tells of, so that agreements, reports, moves and papers bear the times they would
 * have; everybody else reads the time that is.
 */
@Singleton
@Requires(property = "portal.demo", value = "true")
public class DemoTime {

    private static final int MORNING = 9;

    private final ThreadLocal<@Nullable Clock> told = new ThreadLocal<>();

    /** Does it as if it were nine in the morning of that day, or now when that is still to come. */
    public void on(LocalDate day, Runnable deed) {
        var morning = day.atTime(MORNING, 0).atZone(Times.ZONE).toInstant();
        as(Clock.fixed(morning, ZoneOffset.UTC), deed);
    }

    /** Does it as if it happened so long ago; time passes while it lasts. */
    public void ago(Duration back, Runnable deed) {
        as(Clock.offset(Clock.systemUTC(), back.negated()), deed);
    }

    private void as(Clock clock, Runnable deed) {
        told.set(clock);
        try {
            deed.run();
        } finally {
            told.remove();
        }
    }

    /** The time this thread tells of; null for the time that is. */
    @Nullable
    Instant then() {
        var clock = told.get();
        return clock == null ? null : clock.instant();
    }
}
