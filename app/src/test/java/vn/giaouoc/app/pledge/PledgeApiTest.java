package vn.giaouoc.app.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.AccessTokens;
import vn.giaouoc.app.access.SignedInPerson;
import vn.giaouoc.db.common.Ids;

/** The door of members: one request signs, the same request again gets the same answer. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "api")
@Property(name = "portal.campaigns.recheck", value = "0s")
@Property(name = "micronaut.server.port", value = "-1")
class PledgeApiTest {

    private static final Pattern CODE = Pattern.compile("\"code\":\"([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})\"");

    @Inject
    PledgeScene scene;

    @Inject
    SceneClock clock;

    @Inject
    AccessTokens tokens;

    @Inject
    EmbeddedServer server;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void a_signature_sent_twice_gets_the_same_receipt_and_can_be_verified_without_a_name() throws Exception {
        var campaign = scene.campaign();
        long member = scene.member(scene.unit("ENTERPRISE"));
        var who = signedIn(member);
        var body = body(Ids.nextUuid().toString(), member, campaign);

        var first = post("/api/pledges", body, who);
        var again = post("/api/pledges", body, who);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        var matcher = CODE.matcher(first.body());
        assertThat(matcher.find()).isTrue();
        assertThat(first.body()).contains("\"state\":\"SIGNED\"", "+07:00", "/xac-minh/" + matcher.group(1) + "\"}");
        var typed = matcher.group(1).toLowerCase(java.util.Locale.ROOT).replace("-", "");
        var page = get("/xac-minh/" + typed);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Biên nhận có hiệu lực", "T*** T*** T*** H***")
                .doesNotContain("Thu Hà");
        assertThat(get("/api/receipts/" + typed).body()).doesNotContain("Thu Hà");
        assertThat(get("/api/receipts/0000-0000-0000").statusCode()).isEqualTo(404);
        assertThat(get("/xac-minh/khong-co").statusCode()).isEqualTo(404);
    }

    @Test
    void a_wish_queued_for_another_person_and_an_ended_session_are_refused() throws Exception {
        var campaign = scene.campaign();
        long unit = scene.unit("ENTERPRISE");
        long member = scene.member(unit);
        long other = scene.member(unit);
        var who = signedIn(member);

        var notMine = post("/api/pledges", body(Ids.nextUuid().toString(), other, campaign), who);
        assertThat(notMine.statusCode()).as(notMine.body()).isEqualTo(409);
        assertThat(notMine.body()).contains("NOT_YOU");
        scene.run("UPDATE access_session SET ended_at = NOW() WHERE id = ?", member);
        var ended = post("/api/pledges", body(Ids.nextUuid().toString(), member, campaign), who);
        assertThat(ended.statusCode()).as(ended.body()).isEqualTo(401);
        assertThat(post("/api/pledges", body(Ids.nextUuid().toString(), member, campaign), "forged")
                        .statusCode())
                .isEqualTo(401);
        assertThat(scene.count("SELECT COUNT(*) FROM pledge WHERE campaign_id = " + campaign.id()))
                .isZero();
    }

    @Test
    void declining_and_withdrawing_are_one_request_each() throws Exception {
        var campaign = scene.campaign();
        long member = scene.member(scene.unit("ENTERPRISE"));
        var who = signedIn(member);
        var code = "SCENE-" + campaign.id();

        var declined = post(
                "/api/pledges/decline",
                "{\"id\":\"" + Ids.nextUuid() + "\",\"person\":\"" + member + "\",\"campaign\":\"" + code
                        + "\",\"year\":2026}",
                who);
        assertThat(declined.body()).contains("\"state\":\"DECLINED\"");
        post("/api/pledges", body(Ids.nextUuid().toString(), member, campaign), who);
        var withdrawn = post("/api/pledges/withdraw", "{\"campaign\":\"" + code + "\",\"year\":2026}", who);
        assertThat(withdrawn.statusCode()).as(withdrawn.body()).isEqualTo(200);
        assertThat(withdrawn.body()).contains("\"state\":\"WITHDRAWN\"");
    }

    private String signedIn(long person) {
        clock.at("2026-11-21T14:30:00");
        scene.run("INSERT INTO account (id, person_id, created_at) VALUES (?,?,NOW())", person, person);
        scene.run(
                "INSERT INTO access_session (id, account_id, kind, started_at, expires_at) VALUES (?,?,'MEMBER',NOW(),?)",
                person,
                person,
                Instant.parse("2030-01-01T00:00:00Z"));
        return tokens.issue(new SignedInPerson(person, person, person), Instant.parse("2030-01-01T00:00:00Z"));
    }

    private static String body(String id, long person, CampaignScene.Running campaign) {
        return "{\"id\":\"" + id + "\",\"person\":\"" + person + "\",\"campaign\":\"SCENE-" + campaign.id()
                + "\",\"year\":2026,\"textId\":\"" + campaign.text().id()
                + "\",\"items\":[\"S.1\",\"S.2\"],\"consent\":true,\"clientTime\":\"2019-01-01T00:00:00+07:00\"}";
    }

    private HttpResponse<String> post(String path, String body, String token) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(server.getURL() + path))
                        .header("Content-Type", "application/json")
                        .header("X-Requested-With", "giaouoc")
                        .header("Cookie", "giaouoc_access=" + token)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(server.getURL() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
