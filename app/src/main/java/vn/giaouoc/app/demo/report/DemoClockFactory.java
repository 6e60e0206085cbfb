package vn.giaouoc.app.demo.report;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;

/** In the demo the portal's clock can tell of earlier days. */
@Factory
@Requires(property = "portal.demo", value = "true")
final class DemoClockFactory {

    @Singleton
    @Replaces(Clock.class)
    DemoClock clock() {
        return new DemoClock();
    }
}
