package vn.giaouoc.app.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import vn.giaouoc.app.access.AccessPolicy;

/** In the demo nobody must enrol an authenticator before the offices work; a portal in use asks for it. */
@Singleton
@Requires(property = "portal.demo", value = "true")
class DemoPolicy implements BeanCreatedEventListener<AccessPolicy> {

    @Override
    public AccessPolicy onCreated(BeanCreatedEvent<AccessPolicy> event) {
        var policy = event.getBean();
        return new AccessPolicy(
                AccessPolicy.SecondFactorRule.OPTIONAL, policy.accessFor(), policy.memberFor(), policy.officerFor());
    }
}
