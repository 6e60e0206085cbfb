package vn.giaouoc.ui.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;

/**
 * {@code ./portal bench start}: from the command to the first Vaadin page, on data that are already there, as the product
 * is started every day. Five starts, the median counts; memory is the JVM's resident set after that page. Whoever knocks
 * before is not let in at all: the first answer must be the page.
 */
public final class StartBench {

    private static final int STARTS = 5;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private StartBench() {}

    public static void main(String[] args) throws Exception {
        var data = Files.createTempDirectory(Path.of("ui", "target"), "bench-start-")
                .toAbsolutePath();
        once(data);
        var times = new ArrayList<Long>();
        var sizes = new ArrayList<Long>();
        for (int i = 1; i <= STARTS; i++) {
            var run = once(data);
            times.add(run[0]);
            sizes.add(run[1]);
            System.out.printf("lần %d: trang đầu sau %d ms, bộ nhớ %d MB%n", i, run[0], run[1]);
        }
        times.sort(null);
        sizes.sort(null);
        System.out.printf("{\"first_page_ms\":%d,\"rss_mb\":%d}%n", times.get(STARTS / 2), sizes.get(STARTS / 2));
    }

    private static long[] once(Path data) throws Exception {
        var port = freePort();
        var begun = System.nanoTime();
        var process = new ProcessBuilder("./portal", "run", "--port", Integer.toString(port), "--data", data.toString())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("portal.log").toFile())
                .start();
        try {
            awaitPage(process, URI.create("http://127.0.0.1:" + port + "/cuoc-van-dong"));
            return new long[] {TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun), residentMegabytes(process)};
        } finally {
            process.destroy();
            process.waitFor(60, TimeUnit.SECONDS);
        }
    }

    private static void awaitPage(Process process, URI page) throws Exception {
        var request = HttpRequest.newBuilder(page).header("Accept", "text/html").build();
        while (process.isAlive()) {
            try {
                int status = CLIENT.send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                if (status == 200) {
                    return;
                }
                throw new IllegalStateException("Whoever comes first is told " + status);
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
        }
        throw new IllegalStateException("The portal ended before its first page");
    }

    private static long residentMegabytes(Process process) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D+", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
