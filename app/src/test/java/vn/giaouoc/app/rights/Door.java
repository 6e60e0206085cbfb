package vn.giaouoc.app.rights;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.rights.route.Role;
import vn.giaouoc.db.TestEngine;

/** Sends questions to the running server as a stranger would, and looks at the rows for what they left. */
@Singleton
@Requires(property = "rights.scene")
class Door {

    private static final Pattern CODE = Pattern.compile("\"code\":\"([A-Z0-9_]+)\"");

    private final EmbeddedServer server;
    private final RightsScene scene;
    private final RightsWords words;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    Door(EmbeddedServer server, RightsScene scene, RightsWords words) {
        this.server = server;
        this.scene = scene;
        this.words = words;
    }

    /** A request ready to go. */
    record Letter(
            String method,
            String path,
            String body,
            @Nullable String token) {}

    /** What came back. */
    record Answer(int status, String type, String body) {

        /** The code of a refusal, or nothing. */
        String code() {
            var code = CODE.matcher(body);
            return code.find() ? code.group(1) : "";
        }

        @Override
        public String toString() {
            return status + " " + type + " " + body.substring(0, Math.min(300, body.length()));
        }
    }

    Map<Ask, Letter> letters(List<Ask> asks) {
        var letters = new LinkedHashMap<Ask, Letter>();
        asks.forEach(ask -> letters.put(ask, letter(ask)));
        return letters;
    }

    Letter letter(Ask ask) {
        var token = ask.role() == Role.ANONYMOUS ? null : scene.token(ask.role());
        return new Letter(ask.row().method(), words.path(ask), words.body(ask), token);
    }

    Answer send(Letter letter) {
        var form = letter.path().endsWith("-form");
        var request = HttpRequest.newBuilder(URI.create(server.getURL() + letter.path()))
                .method(letter.method(), HttpRequest.BodyPublishers.ofString(letter.body()))
                .header("X-Requested-With", "test")
                .header("Sec-Fetch-Site", "same-origin");
        if (!letter.body().isEmpty()) {
            var json = form ? "application/x-www-form-urlencoded" : "application/json";
            var parts = letter.body().startsWith("--part");
            request.header("Content-Type", parts ? "multipart/form-data; boundary=part" : json);
        }
        if (letter.token() != null) {
            request.header("Authorization", "Bearer " + letter.token());
        }
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            var type = answer.headers().firstValue("Content-Type").orElse("");
            return new Answer(answer.statusCode(), type, answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(letter.method() + " " + letter.path(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Changes whenever a row changes; devices and wrong tries aside, which every question may leave. */
    Map<String, Long> fingerprint() {
        var sums = new LinkedHashMap<String, Long>();
        try (var connection = TestEngine.connect();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery("SELECT table_name FROM information_schema.tables WHERE"
                    + " table_schema = DATABASE() AND table_name NOT IN ('access_session', 'sign_in_try')")) {
                while (rows.next()) {
                    tables.add("`" + rows.getString(1) + "`");
                }
            }
            try (var rows = statement.executeQuery("CHECKSUM TABLE " + String.join(", ", tables))) {
                while (rows.next()) {
                    sums.put(rows.getString(1), rows.getLong(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return sums;
    }
}
