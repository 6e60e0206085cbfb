package vn.giaouoc.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.engine.EmbeddedEngine;

/** One real engine for the whole JVM, durability off; its data folder lies in the module's target folder. */
public final class TestEngine {

    private static @Nullable EmbeddedEngine engine;

    private TestEngine() {}

    /** The running engine, started at the first call and stopped when the JVM ends. */
    public static synchronized EmbeddedEngine engine() {
        var running = engine;
        if (running == null) {
            var folder = Path.of("target", "engine-" + ProcessHandle.current().pid());
            running = EmbeddedEngine.start(folder, EmbeddedEngine.Durability.FAST);
            engine = running;
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
        }
        return running;
    }

    /** A plain connection for tests that look at rows directly. */
    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(engine().url(), engine().user(), engine().password());
    }

    /** What a Micronaut context needs to use this engine. */
    public static Map<String, Object> properties() {
        return Map.of(
                "datasources.default.url", engine().url(),
                "datasources.default.username", engine().user(),
                "datasources.default.password", engine().password(),
                "portal.data", Path.of("target", "portal-data").toString(),
                "micronaut.server.port", -1);
    }
}
