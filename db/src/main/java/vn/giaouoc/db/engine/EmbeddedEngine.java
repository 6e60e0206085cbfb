package vn.giaouoc.db.engine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
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

    private final FileChannel lock;
    private final Path folder;
    private final Process guard;
    private final int port;
    private final String password;

    private EmbeddedEngine(FileChannel lock, Path folder, Process guard, int port, String password) {
        this.lock = lock;
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
            var folder = Files.createDirectories(dataFolder.toAbsolutePath().normalize());
            var lock = lock(folder);
            try {
                return startLocked(lock, folder, durability);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new EngineProblem(
                    "Không mở được thư mục dữ liệu " + dataFolder + ": " + e.getMessage()
                            + ". Hãy kiểm tra quyền ghi và chỗ trống, hoặc chọn thư mục khác bằng --data.",
                    e);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        var channel =
                FileChannel.open(folder.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // the same JVM holds it: the answer is the same
        }
        channel.close();
        throw new EngineProblem(
                "Thư mục dữ liệu " + folder
                        + " đang được một cổng Giao Ước khác dùng. Hãy dừng cổng kia trước, hoặc chọn thư mục khác bằng --data.");
    }

    private static EmbeddedEngine startLocked(FileChannel lock, Path folder, Durability durability) throws IOException {
        var files = EngineFiles.ready();
        var data = folder.resolve("mariadb");
        var pidFile = folder.resolve("engine.pid");
        Watchdog.running(pidFile, data).ifPresent(orphan -> Watchdog.stop(orphan, PATIENCE));
        if (!Files.exists(data.resolve("mysql"))) {
            files.copyEmptyDataTo(data);
        }
        var temporary = Files.createDirectories(folder.resolve("temporary"));
        var password = password(folder);
        var welcome = welcome(folder, password);
        var port = freePort();
        var guard = Watchdog.start(
                command(files, data, temporary, port, welcome, durability),
                data,
                folder.resolve("engine.log"),
                pidFile,
                files.programs().resolve("libs"));
        var engine = new EmbeddedEngine(lock, folder, guard, port, password);
        engine.waitUntilReady();
        Files.deleteIfExists(welcome);
        return engine;
    }

    private static List<String> command(
            EngineFiles files, Path data, Path temporary, int port, Path welcome, Durability durability) {
        var command = new ArrayList<>(List.of(
                files.server().toString(),
                "--no-defaults",
                "--basedir=" + files.programs(),
                "--datadir=" + data,
                // a starting server clears its folder of temporary tables: in a shared one it would clear another's
                "--tmpdir=" + temporary,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=engine.sock",
                "--init-file=" + welcome,
                "--skip-name-resolve",
                "--skip-ssl",
                "--local-infile=0",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_0900_ai_ci",
                "--sql-mode=STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO",
                "--default-time-zone=+00:00",
                "--max-connections=200",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=" + bufferPoolMegabytes(durability) + "M",
                "--innodb-log-file-size=" + (durability == Durability.SAFE ? "256M" : "48M"),
                "--innodb-flush-log-at-trx-commit=" + (durability == Durability.SAFE ? "1" : "0")));
        if (durability == Durability.FAST) {
            command.add("--innodb-doublewrite=0");
        }
        if (Watchdog.isRoot()) {
            command.add("--user=root");
        }
        return command;
    }

    /** An eighth of the machine's memory, between 128 MB and 2 GB: the machine has other work too. */
    private static long bufferPoolMegabytes(Durability durability) {
        if (durability == Durability.FAST) {
            return 128;
        }
        var bean = java.lang.management.ManagementFactory.getOperatingSystemMXBean();
        var total = bean instanceof com.sun.management.OperatingSystemMXBean machine
                ? machine.getTotalMemorySize() >> 20
                : 1024;
        return Math.clamp(total / 8, 128L, 2048L);
    }

    private static String password(Path folder) throws IOException {
        var file = folder.resolve("engine.password");
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var password = HexFormat.of().formatHex(bytes);
        writeSecret(file, password);
        return password;
    }

    /** What the server runs as it starts: the portal's own user, and nobody else from outside. */
    private static Path welcome(Path folder, String password) throws IOException {
        var file = folder.resolve("engine.welcome.sql");
        Files.deleteIfExists(file);
        writeSecret(file, """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
                CREATE USER IF NOT EXISTS '%2$s'@'127.0.0.1';
                ALTER USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL PRIVILEGES ON *.* TO '%2$s'@'127.0.0.1';
                ALTER USER IF EXISTS 'root'@'localhost' ACCOUNT LOCK;
                DROP USER IF EXISTS 'root'@'127.0.0.1', 'root'@'::1', ''@'localhost';
                """.formatted(DATABASE, USER, password));
        return file;
    }

    private static void writeSecret(Path file, String content) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, content);
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
                throw new EngineProblem("Cơ sở dữ liệu kèm theo không khởi động được; chi tiết ở "
                        + folder.resolve("engine.log") + ".");
            }
            try (var _ = DriverManager.getConnection(url(), user(), password())) {
                return;
            } catch (SQLException e) {
                pause();
            }
        }
        close();
        throw new EngineProblem("Cơ sở dữ liệu kèm theo chưa sẵn sàng sau " + PATIENCE.toSeconds()
                + " giây; chi tiết ở " + folder.resolve("engine.log") + ".");
    }

    private static void pause() {
        try {
            java.util.concurrent.TimeUnit.MILLISECONDS.sleep(40);
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
        return Watchdog.running(folder.resolve("engine.pid"), folder.resolve("mariadb"))
                .map(ProcessHandle::pid)
                .orElse(null);
    }

    /** Stops the server cleanly, waits for it, and unlocks the folder. */
    @Override
    public void close() {
        Watchdog.running(folder.resolve("engine.pid"), folder.resolve("mariadb"))
                .ifPresent(server -> Watchdog.stop(server, PATIENCE));
        try {
            guard.getOutputStream().close();
            Files.deleteIfExists(folder.resolve("engine.pid"));
            lock.close();
        } catch (IOException e) {
            throw new EngineProblem("Không đóng được thư mục dữ liệu " + folder + ": " + e.getMessage(), e);
        }
    }
}
