package vn.giaouoc.db;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;

/** Every Micronaut context of a test run uses the one test engine; found by the service loader. */
public final class TestEngineConfigurer implements ApplicationContextConfigurer {

    @Override
    public void configure(ApplicationContextBuilder builder) {
        if (Boolean.getBoolean("portal.test.own-database")) {
            return;
        }
        builder.properties(TestEngine.properties());
    }
}
