package vn.giaouoc.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.DefaultHttpClientConfiguration;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.AccessScene.Officer;
import vn.giaouoc.app.access.account.Accounts;
import vn.giaouoc.app.access.door.AccessCookies;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.access.office.OfficeKind;

/** The door over HTTP: cookies, no forged writes, no second look at an ended session. */
@MicronautTest(transactional = false)
@Property(name = "access.scene", value = "api")
@Property(name = "portal.access.second-factor", value = "optional")
class AccessApiTest {

    @Inject
    EmbeddedServer server;

    @Inject
    AccessScene scene;

    @Inject
    SceneClock clock;

    @Inject
    Accounts accounts;

    Officer officer = new Officer(0, 0, "", 0);

    @BeforeEach
    void anOfficer() {
        clock.at(java.time.LocalDateTime.now(vn.giaouoc.app.common.Times.ZONE).toString());
        officer = scene.officer(OfficeKind.CHAIR, scene.unit(scene.superior(scene.province())));
    }

    @Test
    void signing_in_sets_cookies_that_scripts_cannot_read_and_says_no_token() {
        var answer = signIn();

        assertThat(answer.code()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("eyJ");
        assertThat(answer.getHeaders().getAll("Set-Cookie"))
                .hasSize(3)
                .allSatisfy(cookie ->
                        assertThat(cookie).containsIgnoringCase("HttpOnly").contains("SameSite=Lax", "Path=/"));
        assertThat(answer.getHeaders().getAll("Set-Cookie")).noneMatch(cookie -> cookie.contains("Secure"));
    }

    @Test
    void behind_https_the_cookies_are_secure() {
        var answer =
                send(post("/api/access/sign-in", Map.of("login", officer.login(), "password", AccessScene.PASSWORD))
                        .header("X-Forwarded-Proto", "https"));

        assertThat(answer.getHeaders().getAll("Set-Cookie")).allMatch(cookie -> cookie.contains("Secure"));
    }

    @Test
    void who_is_signed_in_is_asked_of_the_database_at_every_request() {
        var cookies = cookies(signIn());

        assertThat(me(cookies).body()).contains(officer.login().isEmpty() ? "" : "Trần Thị Thu Hà", "KEEP_MEMBERS");
        accounts.disable(Actor.SYSTEM, officer.accountId());
        assertThat(me(cookies).code()).isEqualTo(401);
        assertThat(me(cookies).body()).contains("SESSION_ENDED", "\"detail\"");
    }

    @Test
    void without_a_token_the_api_says_401_with_the_next_step() {
        assertThat(send(HttpRequest.GET("/api/access/me")).code()).isEqualTo(401);
        assertThat(send(HttpRequest.GET("/api/access/me")).body()).contains("SESSION_ENDED", "đăng nhập lại");
    }

    @Test
    void a_refresh_cookie_renews_and_signing_out_ends_it() {
        var cookies = cookies(signIn());
        var renewed = send(with(post("/api/access/refresh", null), cookies));
        assertThat(renewed.code()).isEqualTo(204);

        var fresh = cookies(renewed);
        assertThat(me(fresh).code()).isEqualTo(200);
        assertThat(send(with(post("/api/access/sign-out", null), fresh)).code()).isEqualTo(204);
        assertThat(me(fresh).code()).isEqualTo(401);
        assertThat(send(with(post("/api/access/refresh", null), fresh)).code()).isEqualTo(401);
    }

    @Test
    void a_foreign_page_cannot_make_a_person_write() {
        var cookies = cookies(signIn());
        var foreign = List.of(
                with(post("/api/access/sign-out", null), cookies).header("Sec-Fetch-Site", "cross-site"),
                with(post("/api/access/sign-out", null), cookies).header("Sec-Fetch-Site", "same-site"),
                with(post("/api/access/sign-out", null), cookies).header("Origin", "https://evil.example"),
                with(post("/api/access/sign-out", null), cookies).header("Origin", "null"),
                with(HttpRequest.POST("/api/access/sign-out", "x=1"), cookies)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE),
                with(HttpRequest.POST("/api/access/sign-out", "{}"), cookies).contentType(MediaType.TEXT_PLAIN_TYPE));

        for (var request : foreign) {
            assertThat(send(request).code()).isEqualTo(403);
        }
        assertThat(me(cookies).code()).isEqualTo(200);
        var own = with(post("/api/access/sign-out", null), cookies)
                .header("Origin", server.getURL().toString())
                .header("Sec-Fetch-Site", "same-origin");
        assertThat(send(own).code()).isEqualTo(204);
    }

    @Test
    void the_plain_form_leads_on_or_back_and_never_shows_the_password_in_an_address() {
        var right = send(form(AccessScene.PASSWORD).header("Sec-Fetch-Site", "same-origin"));
        assertThat(right.code()).isEqualTo(303);
        assertThat(right.header("Location")).isEqualTo("/");
        var wrong = send(form("sai mat khau").header("Sec-Fetch-Site", "same-origin"));
        assertThat(wrong.header("Location")).isEqualTo("/dang-nhap?loi=SIGN_IN_WRONG");
        assertThat(send(form(AccessScene.PASSWORD)).code()).isEqualTo(403);
    }

    @Test
    void what_no_controller_opened_stays_closed() {
        assertThat(send(HttpRequest.GET("/api/khong-co")).code()).isIn(401, 404);
        assertThat(send(post("/api/offices", Map.of())).code()).isEqualTo(401);
        assertThat(send(post("/api/accounts", Map.of("personId", 1, "login", "x")))
                        .code())
                .isEqualTo(401);
    }

    private HttpResponse<String> signIn() {
        return send(post("/api/access/sign-in", Map.of("login", officer.login(), "password", AccessScene.PASSWORD)));
    }

    private HttpResponse<String> me(List<Cookie> cookies) {
        return send(with(HttpRequest.GET("/api/access/me"), cookies));
    }

    private static MutableHttpRequest<?> post(String path, @Nullable Object body) {
        return HttpRequest.POST(path, body == null ? Map.of() : body);
    }

    private MutableHttpRequest<?> form(String password) {
        return HttpRequest.POST("/api/access/sign-in-form", Map.of("login", officer.login(), "password", password))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
    }

    private static MutableHttpRequest<?> with(MutableHttpRequest<?> request, List<Cookie> cookies) {
        cookies.forEach(request::cookie);
        return request;
    }

    private static List<Cookie> cookies(HttpResponse<?> answer) {
        return answer.getCookies().getAll().stream()
                .filter(cookie -> !cookie.getName().equals(AccessCookies.DEVICE))
                .toList();
    }

    private HttpResponse<String> send(MutableHttpRequest<?> request) {
        var configuration = new DefaultHttpClientConfiguration();
        configuration.setFollowRedirects(false);
        try (var client = HttpClient.create(server.getURL(), configuration)) {
            return client.toBlocking().exchange(request, Argument.STRING, Argument.STRING);
        } catch (HttpClientResponseException refused) {
            @SuppressWarnings("unchecked")
            var answer = (HttpResponse<String>) refused.getResponse();
            return answer;
        }
    }
}
