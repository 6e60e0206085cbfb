package vn.giaouoc.db.engine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One MariaDB server of our own for one data folder: loopback only, grants on, its own user with a random password kept
 * in the folder (0600). The folder is locked while it runs, so a second portal on it says so and ends.
 */
public final class EmbeddedEngine implements AutoCloseable {

    /** How safe commits are. Only tests may be FAST. */
    public enum Durability {
        /** An acknowledged commit survives kill -9 and power loss (innodb_flush_log_at_trx_commit=1). */
        SAFE,
        /** No flush at commit: for tests alone. */
        FAST
    }

    private static final String DATABASE = "giaouoc";
    private static final String USER = "portal";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final DataFolder folder;
    private final Process guard;
    private final int port;
    private final String password;

    private EmbeddedEngine(DataFolder folder, Process guard, int port, String password) {
        this.folder = folder;
        this.guard = guard;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server on this data folder, making the folder when it is not there.
     *
     * @throws EngineProblem with a sentence for the console: folder in use, machine without a build, no space…
     */
    public static EmbeddedEngine start(Path dataFolder, Durability durability) {
        try {
            var folder = DataFolder.take(dataFolder);
            try {
                return startOn(folder, durability);
            } catch (IOException | RuntimeException e) {
                folder.unlock();
                throw e;
            }
        } catch (IOException e) {
            throw new EngineProblem(
                    "Không mở được thư mục dữ liệu " + dataFolder + ": " + e.getMessage()
                            + ". Hãy kiểm tra quyền ghi và chỗ trống, hoặc chọn thư mục khác bằng --data.",
                    e);
        }
    }

    private static EmbeddedEngine startOn(DataFolder folder, Durability durability) throws IOException {
        var files = EngineFiles.ready();
        folder.server().ifPresent(orphan -> Watchdog.stop(orphan, PATIENCE));
        if (!Files.exists(folder.database().resolve("mysql"))) {
            files.copyEmptyDataTo(folder.database());
        }
        var password = folder.password();
        var welcome = folder.welcome(welcome(password));
        var port = freePort();
        var guard = Watchdog.start(
                EngineCommand.of(files, folder, welcome, port, durability),
                folder.database(),
                folder.log(),
                folder.pidFile(),
                files.programs().resolve("libs"));
        var engine = new EmbeddedEngine(folder, guard, port, password);
        engine.waitUntilReady();
        Files.deleteIfExists(welcome);
        return engine;
    }

    /** What the server runs as it starts: the portal's own user, and nobody else from outside. */
    private static String welcome(String password) {
        return """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
                CREATE USER IF NOT EXISTS '%2$s'@'127.0.0.1';
                ALTER USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL PRIVILEGES ON *.* TO '%2$s'@'127.0.0.1';
                ALTER USER IF EXISTS 'root'@'localhost' ACCOUNT LOCK;
                DROP USER IF EXISTS 'root'@'127.0.0.1', 'root'@'::1', ''@'localhost';
                """.formatted(DATABASE, USER, password);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void waitUntilReady() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!guard.isAlive()) {
                throw new EngineProblem(
                        "Cơ sở dữ liệu kèm theo không khởi động được; chi tiết ở " + folder.log() + ".");
            }
            try (var _ = DriverManager.getConnection(url(), user(), password())) {
                return;
            } catch (SQLException e) {
                pause();
            }
        }
        close();
        throw new EngineProblem("Cơ sở dữ liệu kèm theo chưa sẵn sàng sau " + PATIENCE.toSeconds()
                + " giây; chi tiết ở " + folder.log() + ".");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(40);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineProblem("Việc khởi động bị ngắt.", e);
        }
    }

    /** The JDBC address of the portal's database. */
    public String url() {
        return url(DATABASE);
    }

    /** The JDBC address of another database on the same server, for tests that want an empty schema. */
    public String url(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database + "?" + JdbcOptions.COMMON + "&sslMode=DISABLED";
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** The server's process id, for tests that kill it. */
    public @Nullable Long pid() {
        return folder.server().map(ProcessHandle::pid).orElse(null);
    }

    /** Stops the server cleanly, waits for it, and unlocks the folder. */
    @Override
    public void close() {
        folder.server().ifPresent(server -> Watchdog.stop(server, PATIENCE));
        try {
            guard.getOutputStream().close();
            Files.deleteIfExists(folder.pidFile());
            folder.unlock();
        } catch (IOException e) {
            throw new EngineProblem("Không đóng được thư mục dữ liệu " + folder + ": " + e.getMessage(), e);
        }
    }
}
