package vn.giaouoc.app.demo.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Times;

/**
 * The portal's clock in the demo. While the demo tells what happened on an earlier day, its thread reads that day, so that
 * reports, moves and papers bear the times they would have; everybody else reads the time that is.
 */
public final class DemoClock extends Clock {

    private static final int MORNING = 9;

    private final Clock real = Clock.systemUTC();
    private final ThreadLocal<@Nullable Instant> told = new ThreadLocal<>();

    /** Does it as if it were nine in the morning of that day, or now when the day is not over yet. */
    void on(LocalDate day, Runnable deed) {
        var morning = day.atTime(MORNING, 0).atZone(Times.ZONE).toInstant();
        told.set(morning.isBefore(real.instant()) ? morning : null);
        try {
            deed.run();
        } finally {
            told.remove();
        }
    }

    @Override
    public Instant instant() {
        var then = told.get();
        return then == null ? real.instant() : then;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
