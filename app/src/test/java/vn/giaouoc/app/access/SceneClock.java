package vn.giaouoc.app.access;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import vn.giaouoc.app.common.Times;

/** A clock that stands where the test says, in Việt Nam's time. */
public final class SceneClock extends Clock {

    private volatile Instant now = Instant.parse("2026-11-21T07:30:00Z");

    public void at(String localTime) {
        now = LocalDateTime.parse(localTime).atZone(Times.ZONE).toInstant();
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Factory
    @Requires(property = "access.scene")
    static final class Source {

        @Singleton
        @Replaces(Clock.class)
        SceneClock clock() {
            return new SceneClock();
        }
    }
}
