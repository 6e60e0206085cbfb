package vn.giaouoc.app.demo.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The portal's clock in the demo: the time that is, but for a thread that tells of an earlier day. */
final class DemoClock extends Clock {

    private final Clock real;
    private final DemoTime told;

    DemoClock(Clock real, DemoTime told) {
        this.real = real;
        this.told = told;
    }

    @Override
    public Instant instant() {
        var now = real.instant();
        var then = told.then();
        return then == null || then.isAfter(now) ? now : then;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone), told);
    }
}
