package vn.giaouoc.ui.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What no answer goes without, whichever filter gives it. */
@MicronautTest(transactional = false)
@Property(name = "micronaut.server.port", value = "-1")
class HardHeadersTest {

    @Inject
    EmbeddedServer server;

    @Test
    void a_body_refused_for_its_size_is_answered_with_them_too() throws Exception {
        var refused = send(HttpRequest.BodyPublishers.ofByteArray(new byte[26 * 1024 * 1024]));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(refused.headers().firstValue("X-Frame-Options")).hasValue("DENY");
    }

    private HttpResponse<String> send(HttpRequest.BodyPublisher body) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(server.getURL() + "/giao-uoc"))
                            .POST(body)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
