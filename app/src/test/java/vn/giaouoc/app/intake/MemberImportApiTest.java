package vn.giaouoc.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.AccessScene;
import vn.giaouoc.app.access.SceneClock;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.access.office.OfficeKind;

/** A list goes in over HTTP, and a file that is none is refused in words. */
@MicronautTest(transactional = false)
@Property(name = "access.scene", value = "imports")
@Property(name = "portal.access.second-factor", value = "optional")
class MemberImportApiTest {

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Inject
    EmbeddedServer server;

    @Inject
    AccessScene scene;

    @Inject
    SceneClock clock;

    @Inject
    JsonMapper json;

    long unit;

    @BeforeEach
    void aSignedInChair() throws Exception {
        clock.at(LocalDateTime.now(Times.ZONE).toString());
        unit = scene.unit(scene.superior(scene.province()));
        var chair = scene.officer(OfficeKind.CHAIR, unit);
        var words = Map.of("login", chair.login(), "password", AccessScene.PASSWORD);
        assertThat(post("/api/access/sign-in", json.writeValueAsString(words)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_schools_list_is_tried_written_listed_and_taken_back() throws Exception {
        byte[] list;
        try (var sample = Objects.requireNonNull(getClass().getResourceAsStream("/samples/truong-thpt.csv"))) {
            list = sample.readAllBytes();
        }
        var proposal = read(upload("truong-thpt.csv", list));
        var mapping = new TreeMap<String, Object>();
        for (var column : (List<?>) Objects.requireNonNull(proposal.get("columns"))) {
            var key = ((Map<?, ?>) column).get("key");
            if (key != null) {
                mapping.put(String.valueOf(((Map<?, ?>) column).get("column")), key);
            }
        }
        var upload = "/api/imports/members/uploads/" + proposal.get("uploadId");

        var trial = read(post(upload + "/trial", json.writeValueAsString(Map.of("mapping", mapping))));
        assertThat(trial).doesNotContainKey("batchId");
        assertThat(members()).isEqualTo(1);
        var written = read(post(upload + "/write", "{}"));

        assertThat(written.get("counts")).isEqualTo(trial.get("counts"));
        assertThat(members()).isGreaterThan(10);
        var batches = get("/api/imports/members/" + unit);
        assertThat(batches.body()).contains("\"id\":\"" + written.get("batchId") + "\"", "truong-thpt.csv");
        var back = post("/api/imports/members/batches/" + written.get("batchId") + "/take-back", "{}");
        assertThat(back.statusCode()).isEqualTo(204);
        assertThat(members()).isEqualTo(1);
    }

    @Test
    void a_file_that_is_no_list_is_refused_in_words() throws Exception {
        var answer = upload("anh.csv", "%PDF-1.7 không phải danh sách".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).doesNotContain("Exception", "vn.giaouoc");
    }

    @Test
    void the_template_is_a_spreadsheet() throws Exception {
        assertThat(get("/api/imports/members/template").body()).startsWith("PK");
    }

    private long members() {
        return scene.count("SELECT COUNT(*) FROM membership WHERE organisation_id = " + unit);
    }

    private HttpResponse<String> upload(String name, byte[] content) throws Exception {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(to("/api/imports/members/" + unit)
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send(
                to(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(to(path).GET());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(server.getURL() + path)).header("X-Requested-With", "test");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private Map<String, Object> read(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Objects.requireNonNull(json.readValue(answer.body(), Argument.mapOf(String.class, Object.class)));
    }
}
