package vn.giaouoc.db;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.env.PropertySource;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Every Micronaut context of a test run uses the one test engine; found by the service loader. */
public final class TestEngineConfigurer implements ApplicationContextConfigurer {

    @Override
    public void configure(ApplicationContextBuilder builder) {
        if (Boolean.getBoolean("portal.test.own-database")) {
            return;
        }
        builder.propertySources(new Engine());
    }

    /** Read when a context starts, not when its builder is made: a class with its own database says so in between. */
    private static final class Engine implements PropertySource {

        /** Above the application's own file, below what a test says itself. */
        private static final int ORDER = -50;

        @Override
        public String getName() {
            return "test-engine";
        }

        @Override
        public @Nullable Object get(String key) {
            return TestEngine.properties().get(key);
        }

        @Override
        public Iterator<String> iterator() {
            return TestEngine.properties().keySet().iterator();
        }

        @Override
        public int getOrder() {
            return ORDER;
        }
    }
}
