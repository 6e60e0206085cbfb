package vn.giaouoc.db;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The class has a database to itself, on the one engine. For tests that look at whole tables or turn the day for
 * everybody: in the shared one they would go through what all other classes left, and take minutes if they run last.
 * Stands above {@code @MicronautTest}, whose context then starts on it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OwnDatabase.Around.class)
public @interface OwnDatabase {

    /** Changes the database before the class and back after it. */
    final class Around implements BeforeAllCallback, AfterAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) throws SQLException {
            TestEngine.use(TestEngine.emptyDatabase());
        }

        @Override
        public void afterAll(ExtensionContext context) {
            TestEngine.use(null);
        }
    }
}
