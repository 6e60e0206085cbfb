package vn.giaouoc.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.engine.EmbeddedEngine;

/** One real engine for the whole JVM, durability off; its data folder lies in the module's target folder. */
public final class TestEngine {

    private static final AtomicInteger MADE = new AtomicInteger();

    private static @Nullable EmbeddedEngine engine;

    /** The database of the class that runs now; null for the one that most classes share. */
    private static volatile @Nullable String own;

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

    /** A new database without a table; a context started on it brings the tables. */
    public static String emptyDatabase() throws SQLException {
        var name = "test_" + MADE.incrementAndGet();
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci");
        }
        return name;
    }

    /** What follows works on this database; null for the one that most classes share. */
    static void use(@Nullable String database) {
        own = database;
    }

    private static String url() {
        var database = own;
        return database == null ? engine().url() : engine().url(database);
    }

    /** A plain connection for tests that look at rows directly. */
    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), engine().user(), engine().password());
    }

    /** What a Micronaut context needs to use this engine. */
    public static Map<String, Object> properties() {
        return Map.of(
                "datasources.default.url", url(),
                "datasources.default.username", engine().user(),
                "datasources.default.password", engine().password(),
                "portal.data", Path.of("target", "portal-data").toString(),
                "micronaut.server.port", -1);
    }
}
