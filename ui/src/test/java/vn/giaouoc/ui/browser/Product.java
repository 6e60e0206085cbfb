package vn.giaouoc.ui.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The assembled product with its demo world, as {@code ./portal run --demo} starts it, once for all journeys. */
final class Product {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/");
    private static @Nullable Product running;

    private final Process process;
    private final int port;
    private final Path data;

    private Product(Process process, int port, Path data) {
        this.process = process;
        this.port = port;
        this.data = data;
    }

    static synchronized Product running() {
        var product = running;
        if (product == null) {
            product = start();
            running = product;
            Runtime.getRuntime().addShutdownHook(new Thread(product::stop));
        }
        return product;
    }

    private static Product start() {
        var data = Path.of("target", "journey-" + ProcessHandle.current().pid()).toAbsolutePath();
        var log = data.resolveSibling(data.getFileName() + ".log");
        try {
            var process = new ProcessBuilder(command("run", "--demo", "--port", "0", "--data", data.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new Product(process, portIn(process, log), data);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> command(String... words) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dvaadin.productionMode=true",
                "-Dstdout.encoding=UTF-8",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("portal.lib", "target/lib") + "/*",
                "vn.giaouoc.app.Portal"));
        command.addAll(List.of(words));
        return command;
    }

    private static int portIn(Process process, Path log) throws IOException {
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
        while (System.nanoTime() < end && process.isAlive()) {
            var found = ADDRESS.matcher(Files.readString(log));
            if (found.find()) {
                return Integer.parseInt(found.group(1));
            }
            pause();
        }
        process.destroy();
        throw new IllegalStateException("The product did not start:\n" + Files.readString(log));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            try (var files = Files.walk(data)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
