package vn.giaouoc.app.demo.agreement;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of a demo: it tells the time, but whoever builds what happened before may let one thread live on an earlier day,
 * so that last year's signatures bear last year's dates.
 */
@Singleton
@Replaces(Clock.class)
@Requires(property = "portal.demo", value = "true")
class DemoClock extends Clock {

    private static final ThreadLocal<Duration> BACK = ThreadLocal.withInitial(() -> Duration.ZERO);

    /** Runs something as if it happened so long ago. */
    void ago(Duration back, Runnable act) {
        BACK.set(back);
        try {
            act.run();
        } finally {
            BACK.remove();
        }
    }

    @Override
    public Instant instant() {
        return Instant.now().minus(BACK.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}
