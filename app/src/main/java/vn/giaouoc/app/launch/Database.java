package vn.giaouoc.app.launch;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.engine.EmbeddedEngine;
import vn.giaouoc.db.engine.JdbcOptions;

/**
 * The database the portal runs on: the one named by PORTAL_DB_URL, PORTAL_DB_USER and PORTAL_DB_PASSWORD, else an embedded
 * engine on the data folder.
 */
public final class Database implements AutoCloseable {

    private final @Nullable EmbeddedEngine engine;
    private final Map<String, Object> properties;

    private Database(@Nullable EmbeddedEngine engine, Map<String, Object> properties) {
        this.engine = engine;
        this.properties = properties;
    }

    /** Opens what the environment names, else starts the embedded engine on this folder. */
    public static Database open(Path data) {
        var url = System.getenv("PORTAL_DB_URL");
        return url == null || url.isBlank() ? embedded(data) : named(url, data);
    }

    /** Always the embedded engine: benches compare on the same engine and durability. */
    public static Database embedded(Path data) {
        var engine = EmbeddedEngine.start(data, EmbeddedEngine.Durability.SAFE);
        return new Database(engine, properties(engine.url(), engine.user(), engine.password(), data));
    }

    private static Database named(String url, Path data) {
        var user = System.getenv().getOrDefault("PORTAL_DB_USER", "");
        var password = System.getenv().getOrDefault("PORTAL_DB_PASSWORD", "");
        return new Database(null, properties(JdbcOptions.complete(url), user, password, data));
    }

    private static Map<String, Object> properties(String url, String user, String password, Path data) {
        return Map.of(
                "datasources.default.url", url,
                "datasources.default.username", user,
                "datasources.default.password", password,
                "portal.data", data.toString());
    }

    /** What the application context needs to know of it. */
    public Map<String, Object> properties() {
        return properties;
    }

    @Override
    public void close() {
        if (engine != null) {
            engine.close();
        }
    }
}
