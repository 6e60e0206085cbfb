package vn.giaouoc.app.verification;

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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.giaouoc.db.common.Digest;

/** Anybody may ask by code or by file; the answer is valid, altered or unknown. */
@MicronautTest(transactional = false)
@Property(name = "verification.known", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
@Property(name = "micronaut.server.idle-timeout", value = "60s")
class VerifyPagesTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @Inject
    EmbeddedServer server;

    @Test
    void a_code_is_found_whoever_handed_it_out_and_what_stands_there_is_text() throws Exception {
        var page = get("/xac-minh/" + KnownPaper.CODE);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Văn bản hợp lệ", "&lt;A&amp;B&gt;").doesNotContain("<A&B>");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(get("/xac-minh/0000-0000-0000").statusCode()).isEqualTo(404);
    }

    @Test
    void a_file_as_it_was_handed_out_is_valid() throws Exception {
        var page = send(KnownPaper.FILE);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Văn bản hợp lệ");
    }

    @Test
    void a_file_with_our_code_and_one_changed_byte_is_altered() throws Exception {
        var changed = KnownPaper.FILE.clone();
        changed[12] ^= 1;
        assertThat(send(changed).body())
                .contains("Tệp đã bị sửa", "&lt;A&amp;B&gt;")
                .doesNotContain("Văn bản hợp lệ");
        var longer = Arrays.copyOf(KnownPaper.FILE, KnownPaper.FILE.length + 1);
        assertThat(send(longer).body()).contains("Tệp đã bị sửa");
    }

    @Test
    void a_file_of_somebody_else_is_unknown_and_so_is_one_with_a_code_of_nobody() throws Exception {
        assertThat(send("%PDF-1.7 khác".getBytes(StandardCharsets.UTF_8)).body())
                .contains("Không rõ tệp này");
        assertThat(send("GIAOUOC/000000000000".getBytes(StandardCharsets.UTF_8)).body())
                .contains("Không rõ tệp này");
    }

    @Test
    void a_browser_that_works_out_the_digest_itself_gets_the_same_answers() throws Exception {
        var digest = Digest.hex(Digest.sha256(KnownPaper.FILE));
        var other = "0".repeat(64);
        assertThat(get("/xac-minh/tep?sha256=" + digest).body()).contains("Văn bản hợp lệ");
        assertThat(get("/xac-minh/tep?sha256=" + other + "&ma=" + KnownPaper.CODE)
                        .body())
                .contains("Tệp đã bị sửa");
        assertThat(get("/xac-minh/tep?sha256=" + other).body()).contains("Không rõ tệp này");
        assertThat(get("/xac-minh/tep?sha256=xyz").statusCode()).isEqualTo(422);
        assertThat(get("/xac-minh/trang/verify.js").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/javascript"));
    }

    @Test
    void an_empty_file_and_one_of_21_megabytes_are_told_in_a_sentence() throws Exception {
        var empty = send(new byte[0]);
        assertThat(empty.statusCode()).as(empty.body()).isEqualTo(422);
        assertThat(empty.body()).contains("Tệp này rỗng");
        var large = send(new byte[21 * 1024 * 1024]);
        assertThat(large.statusCode()).as(large.body()).isEqualTo(422);
        assertThat(large.body()).contains("lớn hơn 20 MB");
    }

    @Test
    void a_file_over_what_the_server_takes_is_refused_at_once_and_the_connection_goes_on() throws Exception {
        for (int i = 0; i < 2; i++) {
            long begun = System.nanoTime();
            var refused = send(new byte[26 * 1024 * 1024]);
            assertThat(refused.statusCode()).isEqualTo(413);
            assertThat(refused.body()).contains("lớn hơn 20 MB");
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .as("not when the connection has idled")
                    .isLessThan(Duration.ofSeconds(30));
        }
        assertThat(send(KnownPaper.FILE).body()).contains("Văn bản hợp lệ");
    }

    @Test
    void a_body_over_what_the_server_takes_is_refused_by_the_api_as_well() throws Exception {
        var refused = http.send(
                HttpRequest.newBuilder(URI.create(server.getURL() + "/api/access/sign-in"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[26 * 1024 * 1024]))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("Dữ liệu gửi lên quá lớn");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(server.getURL() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> send(byte[] file) throws IOException, InterruptedException {
        var head = "--part\r\nContent-Disposition: form-data; name=\"tep\"; filename=\"a.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n";
        return http.send(
                HttpRequest.newBuilder(URI.create(server.getURL() + "/xac-minh/tep"))
                        .header("Content-Type", "multipart/form-data; boundary=part")
                        .POST(HttpRequest.BodyPublishers.concat(
                                HttpRequest.BodyPublishers.ofString(head),
                                HttpRequest.BodyPublishers.ofByteArray(file),
                                HttpRequest.BodyPublishers.ofString("\r\n--part--\r\n")))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
