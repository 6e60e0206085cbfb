package vn.giaouoc.app.demo.clock;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.time.Clock;

/** In the demo the portal's clock can tell of earlier days. */
@Singleton
@Requires(property = "portal.demo", value = "true")
class DemoClocks implements BeanCreatedEventListener<Clock> {

    private final DemoTime told;

    DemoClocks(DemoTime told) {
        this.told = told;
    }

    @Override
    public Clock onCreated(BeanCreatedEvent<Clock> event) {
        return new DemoClock(event.getBean(), told);
    }
}
