package vn.giaouoc.db.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Keeps the server from outliving us. It runs under a small shell that holds the read end of a pipe to this JVM: when the
 * JVM ends, however it ends, the pipe closes and the shell sends the server a TERM. A server that was orphaned all the
 * same (the shell killed too) is found by its pid file at the next start and ended.
 */
final class Watchdog {

    /** Ctrl-C reaches the whole process group: the portal decides when the server stops, so the server ignores it. */
    private static final String GUARD = """
            trap '' INT HUP
            log=$1; pid=$2; shift 2
            "$@" </dev/null >>"$log" 2>&1 &
            server=$!
            echo "$server" >"$pid"
            ( cat >/dev/null; kill -TERM "$server" 2>/dev/null ) <&3 3<&- &
            exec 3<&-
            wait "$server"
            """;

    private Watchdog() {}

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** Starts the server under the guard; the returned process is the guard, which ends with the server. */
    static Process start(List<String> server, Path workingFolder, Path log, Path pidFile, Path libraries)
            throws IOException {
        var command = new ArrayList<>(List.of("/bin/sh", "-c", "exec 3<&0; " + GUARD, "guard"));
        command.add(log.toString());
        command.add(pidFile.toString());
        command.addAll(server);
        var builder = new ProcessBuilder(command)
                .directory(workingFolder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LD_LIBRARY_PATH", libraries.toString());
        return builder.start();
    }

    /** The running server named by the pid file, when it is still ours: same program, same data folder. */
    static java.util.Optional<ProcessHandle> running(Path pidFile, Path dataFolder) {
        try {
            if (!Files.exists(pidFile)) {
                return java.util.Optional.empty();
            }
            var pid = Long.parseLong(Files.readString(pidFile).strip());
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(handle -> isOurs(pid, dataFolder));
        } catch (IOException | NumberFormatException e) {
            return java.util.Optional.empty();
        }
    }

    private static boolean isOurs(long pid, Path dataFolder) {
        try {
            var words = Files.readString(Path.of("/proc/" + pid + "/cmdline"));
            return words.contains("mariadbd") && words.contains(dataFolder.toString());
        } catch (IOException e) {
            return false;
        }
    }

    /** Asks a server to stop and waits; a server that does not is ended by force (InnoDB recovers at the next start). */
    static void stop(ProcessHandle server, Duration patience) {
        server.destroy();
        try {
            server.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            server.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            server.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
