package vn.giaouoc.app.launch;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * {@code rehearse}: starts the portal once on an empty database of its own, opens the first pages and ends. A JVM that is
 * told to writes down meanwhile which classes that took (JEP 483 and 514), and each later start takes half as long. It never
 * touches the database of the portal.
 */
final class Rehearsal {

    /** The page of members, the public one, and the door of the views. */
    private static final List<String> FIRST_PAGES = List.of("/k/", "/cuoc-van-dong", "/dang-nhap", "/");

    private Rehearsal() {}

    /** Returns the exit code. */
    static int run() {
        try {
            var folder = Files.createTempDirectory("giaouoc-rehearsal");
            try {
                onAnEmptyDatabase(folder);
            } finally {
                delete(folder);
            }
            return 0;
        } catch (IOException e) {
            System.err.println("Không khởi động thử được: " + e.getMessage());
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static void onAnEmptyDatabase(Path folder) throws IOException, InterruptedException {
        var settings = new Settings("run", List.of(), false, -1, folder);
        try (var database = Database.embedded(folder);
                var context = CommandLine.context(settings, database);
                var visitor = HttpClient.newHttpClient()) {
            CommandLine.open(context);
            var portal = context.getBean(EmbeddedServer.class).getURI();
            for (var page : FIRST_PAGES) {
                var answer = visitor.send(
                        HttpRequest.newBuilder(portal.resolve(page))
                                .header("Accept", "text/html")
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
                if (answer.statusCode() >= 500) {
                    throw new IOException(page + " → " + answer.statusCode());
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
