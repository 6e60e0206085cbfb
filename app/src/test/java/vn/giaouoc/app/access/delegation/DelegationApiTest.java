package vn.giaouoc.app.access.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.AccessScene;
import vn.giaouoc.app.access.SceneClock;
import vn.giaouoc.app.access.head.HeadScene;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.access.office.OfficeKind;

/** A head's phone talks JSON: offices, colleagues, a delegation and its end; ids are strings. */
@MicronautTest(transactional = false)
@Property(name = "access.scene", value = "delegation api")
class DelegationApiTest {

    @Inject
    EmbeddedServer server;

    @Inject
    AccessScene accounts;

    @Inject
    HeadScene scene;

    @Inject
    SceneClock clock;

    LocalDate today = LocalDate.MIN;
    long colleague;
    HeadScene.Head head = new HeadScene.Head(0, 0);
    String phone = "";

    @BeforeEach
    void aHeadWithAPhone() {
        clock.at(LocalDateTime.now(Times.ZONE).toString());
        today = LocalDate.now(Times.ZONE);
        var unit = scene.unit();
        var ward = scene.department(unit, "Khoa Nội");
        head = scene.head(unit, OfficeKind.DEPARTMENT_HEAD, ward, 0, today.plusYears(1));
        colleague = accounts.member(unit, "Kpă Nay", null);
        phone = scene.tokens(head.person()).access();
    }

    @Test
    void a_phone_without_any_right_finds_a_colleague_delegates_and_takes_it_back() {
        assertThat(get("/api/delegations", phone).body())
                .contains("\"offices\":[{\"id\":\"" + head.office() + "\",\"kind\":\"DEPARTMENT_HEAD\"");
        assertThat(get("/api/delegations/colleagues?officeId=" + head.office() + "&words=kpa", phone)
                        .body())
                .contains("{\"personId\":\"" + colleague + "\",\"name\":\"Kpă Nay\"");

        var given = post("/api/delegations", wish(HeadScene.PIN), phone);
        assertThat(given.code()).isEqualTo(200);
        assertThat(get("/api/delegations", phone).body())
                .contains("\"lastDay\":\"" + today.plusDays(3) + "\"", "\"state\":\"STANDING\"");
        var delegate = scene.tokens(colleague).access();
        assertThat(get("/api/delegations", delegate).body()).contains("\"received\":[{\"id\":");

        var id = given.body().replaceAll("\\D", "");
        assertThat(post("/api/delegations/" + id + "/revocation", Map.of(), phone)
                        .code())
                .isEqualTo(204);
        assertThat(get("/api/delegations", delegate).body()).contains("\"state\":\"REVOKED\"");
    }

    @Test
    void a_wrong_pin_says_how_many_tries_are_left_and_at_which_field() {
        var refused = post("/api/delegations", wish("000001"), phone);

        assertThat(refused.code()).isEqualTo(403);
        assertThat(refused.body()).contains("PIN_WRONG", "\"triesLeft\":4", "\"field\":\"secret\"");
    }

    private Map<String, Object> wish(String secret) {
        return Map.of(
                "officeId", Long.toString(head.office()),
                "personId", Long.toString(colleague),
                "from", today.toString(),
                "lastDay", today.plusDays(3).toString(),
                "paperNumber", "03/UQ-KN",
                "reason", "Đi công tác",
                "secret", secret);
    }

    private HttpResponse<String> get(String path, String token) {
        return send(HttpRequest.GET(path), token);
    }

    private HttpResponse<String> post(String path, Map<String, Object> body, String token) {
        return send(HttpRequest.POST(path, body), token);
    }

    private HttpResponse<String> send(MutableHttpRequest<?> request, String token) {
        request.bearerAuth(token).header("X-Requested-With", "giaouoc").header("Sec-Fetch-Site", "same-origin");
        try (var client = HttpClient.create(server.getURL())) {
            var answer = client.toBlocking().exchange(request, String.class);
            return HttpResponse.<String>status(answer.status())
                    .body(answer.getBody(String.class).orElse(""));
        } catch (HttpClientResponseException refused) {
            var body = refused.getResponse().getBody(Argument.STRING).orElse("");
            return HttpResponse.<String>status(refused.getStatus()).body(body);
        }
    }
}
