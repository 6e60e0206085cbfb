package vn.giaouoc.db.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Where one portal keeps its database: locked while it is in use, with the server's password (0600) in it and the pid of
 * the server that runs on it.
 */
final class DataFolder {

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Makes the folder when it is not there, and locks it.
     *
     * @throws EngineProblem when another portal uses it
     */
    static DataFolder take(Path wanted) throws IOException {
        var root = Files.createDirectories(wanted.toAbsolutePath().normalize());
        var lock = FileChannel.open(root.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() != null) {
                return new DataFolder(root, lock);
            }
        } catch (OverlappingFileLockException e) {
            // the same JVM holds it: the answer is the same
        }
        lock.close();
        throw new EngineProblem(
                "Thư mục dữ liệu " + root
                        + " đang được một cổng Giao Ước khác dùng. Hãy dừng cổng kia trước, hoặc chọn thư mục khác bằng --data.");
    }

    /** The server's own data. */
    Path database() {
        return root.resolve("mariadb");
    }

    Path log() {
        return root.resolve("engine.log");
    }

    Path pidFile() {
        return root.resolve("engine.pid");
    }

    /** For the server's temporary tables. */
    Path temporary() throws IOException {
        return Files.createDirectories(root.resolve("temporary"));
    }

    /** The server that runs on this folder. */
    Optional<ProcessHandle> server() {
        return Watchdog.running(pidFile(), database());
    }

    /** The password of the portal's own database user, made at the first start. */
    String password() throws IOException {
        var file = root.resolve("engine.password");
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var password = HexFormat.of().formatHex(bytes);
        writeSecret(file, password);
        return password;
    }

    /** What the server runs as it starts; nobody else may read it, for it holds the password. */
    Path welcome(String sql) throws IOException {
        var file = root.resolve("engine.welcome.sql");
        Files.deleteIfExists(file);
        writeSecret(file, sql);
        return file;
    }

    private static void writeSecret(Path file, String content) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, content);
    }

    /** Lets the next portal in. */
    void unlock() throws IOException {
        lock.close();
    }

    /** The folder as a sentence for the console names it. */
    @Override
    public String toString() {
        return root.toString();
    }
}
