package vn.giaouoc.app.pledge.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.pledge.PledgeScene;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.app.pledge.check.CheckService;
import vn.giaouoc.app.pledge.tally.TallyDay;
import vn.giaouoc.app.pledge.writer.PledgeStep;
import vn.giaouoc.db.OwnDatabase;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.pledge.PledgeMethod;
import vn.giaouoc.db.pledge.PledgeState;
import vn.giaouoc.db.pledge.tally.TallyColumn;

/** Saying no at the shared phone is one tap and one row, as signing is (design: pledge). */
@OwnDatabase
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "kiosk")
@Property(name = "portal.campaigns.recheck", value = "0s")
@Property(name = "micronaut.server.port", value = "-1")
class KioskTest {

    @Inject
    PledgeScene scene;

    @Inject
    KioskScene kiosk;

    @Inject
    SceneClock clock;

    @Inject
    TallyDay day;

    @Inject
    CheckService check;

    @Inject
    EmbeddedServer server;

    @BeforeEach
    void inNovember() throws Exception {
        clock.at("2026-11-21T14:30:00");
        day.turn();
    }

    @Test
    void a_no_is_recorded_with_the_attendant_and_counted_and_the_check_finds_nothing() {
        var campaign = scene.campaign();
        long unit = scene.unit("ENTERPRISE");
        var phone = kiosk.open(unit);
        long member = kiosk.member(unit);

        var said = kiosk.decline(phone, kiosk.find(phone, member).ticket(), Ids.nextUuid(), campaign);

        var pledge = said.stored().pledge();
        assertThat(pledge.personId()).isEqualTo(member);
        assertThat(pledge.state()).isEqualTo(PledgeState.DECLINED);
        assertThat(pledge.method()).isEqualTo(PledgeMethod.KIOSK);
        assertThat(pledge.enteredBy()).isEqualTo(phone.attendant());
        assertThat(pledge.answers()).isEmpty();
        assertThat(scene.figure(campaign, unit, TallyColumn.DECLINED)).isEqualTo(1);
        assertThat(scene.figure(campaign, unit, TallyColumn.SIGNED)).isZero();
        assertThat(scene.figure(campaign, unit, TallyColumn.KIOSK)).isZero();
        assertThat(check.check().clean()).isTrue();
    }

    @Test
    void a_no_sent_twice_or_said_twice_gets_the_same_answer() {
        var campaign = scene.campaign();
        long unit = scene.unit("ENTERPRISE");
        var phone = kiosk.open(unit);
        var ticket = kiosk.find(phone, kiosk.member(unit)).ticket();
        var id = Ids.nextUuid();

        var first = kiosk.decline(phone, ticket, id, campaign);
        var resent = kiosk.decline(phone, ticket, id, campaign);
        var saidAgain = kiosk.decline(phone, ticket, Ids.nextUuid(), campaign);

        assertThat(first.changed()).isTrue();
        assertThat(resent.changed()).isFalse();
        assertThat(saidAgain.changed()).isFalse();
        assertThat(resent.stored().pledge()).isEqualTo(first.stored().pledge());
        assertThat(saidAgain.stored().pledge()).isEqualTo(first.stored().pledge());
        assertThat(scene.figure(campaign, unit, TallyColumn.DECLINED)).isEqualTo(1);
    }

    @Test
    void who_has_signed_is_told_so_and_stays_signed() {
        var campaign = scene.campaign();
        long unit = scene.unit("ENTERPRISE");
        var phone = kiosk.open(unit);
        long member = kiosk.member(unit);
        var ticket = kiosk.find(phone, member).ticket();
        scene.write(PledgeStep.SIGN, member, campaign);

        refused("ALREADY_SIGNED", () -> kiosk.decline(phone, ticket, Ids.nextUuid(), campaign));

        assertThat(scene.figure(campaign, unit, TallyColumn.SIGNED)).isEqualTo(1);
        assertThat(scene.figure(campaign, unit, TallyColumn.DECLINED)).isZero();
    }

    @Test
    void after_a_no_one_may_still_sign_here_or_on_the_own_phone() {
        var campaign = scene.campaign();
        long unit = scene.unit("ENTERPRISE");
        var phone = kiosk.open(unit);
        long here = kiosk.member(unit);
        long athome = kiosk.member(unit);
        var ticket = kiosk.find(phone, here).ticket();
        var no = Ids.nextUuid();
        kiosk.decline(phone, ticket, no, campaign);
        kiosk.decline(phone, kiosk.find(phone, athome).ticket(), Ids.nextUuid(), campaign);

        var signed = kiosk.sign(phone, kiosk.find(phone, here).ticket(), Ids.nextUuid(), campaign);
        scene.write(PledgeStep.SIGN, athome, campaign);
        var lateNo = kiosk.decline(phone, ticket, no, campaign);

        assertThat(signed.stored().pledge().state()).isEqualTo(PledgeState.SIGNED);
        assertThat(lateNo.stored().pledge()).isEqualTo(signed.stored().pledge());
        assertThat(scene.figure(campaign, unit, TallyColumn.SIGNED)).isEqualTo(2);
        assertThat(scene.figure(campaign, unit, TallyColumn.DECLINED)).isZero();
        assertThat(check.check().clean()).isTrue();
    }

    @Test
    void a_ticket_that_is_over_or_of_another_phone_records_nothing() {
        var campaign = scene.campaign();
        long unit = scene.unit("ENTERPRISE");
        var phone = kiosk.open(unit);
        var other = kiosk.open(unit);
        var ticket = kiosk.find(phone, kiosk.member(unit)).ticket();

        refused("TICKET_OVER", () -> kiosk.decline(phone, "made-up", Ids.nextUuid(), campaign));
        refused("TICKET_OVER", () -> kiosk.decline(other, ticket, Ids.nextUuid(), campaign));
        clock.at("2026-11-21T14:35:01");
        refused("TICKET_OVER", () -> kiosk.decline(phone, ticket, Ids.nextUuid(), campaign));

        assertThat(scene.count("SELECT COUNT(*) FROM pledge WHERE campaign_id = " + campaign.id()))
                .isZero();
    }

    @Test
    void the_door_takes_a_no_only_from_a_shared_phone() throws Exception {
        var campaign = scene.campaign();
        long unit = scene.unit("ENTERPRISE");
        var phone = kiosk.open(unit);
        var body = "{\"ticket\":\"" + kiosk.find(phone, kiosk.member(unit)).ticket() + "\",\"id\":\"" + Ids.nextUuid()
                + "\",\"person\":\"0\",\"campaign\":\"SCENE-" + campaign.id() + "\",\"year\":2026}";

        var stranger = post(body, "forged");
        var said = post(body, phone.token());

        assertThat(stranger.statusCode()).as(stranger.body()).isEqualTo(401);
        assertThat(said.statusCode()).as(said.body()).isEqualTo(200);
        assertThat(said.body()).contains("\"state\":\"DECLINED\"", "\"method\":\"KIOSK\"");
        assertThat(post(body, phone.token()).body()).isEqualTo(said.body());
    }

    private HttpResponse<String> post(String body, String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.getURL() + "/api/kiosk/pledges/decline"))
                .header("Content-Type", "application/json")
                .header("X-Requested-With", "giaouoc")
                .header("Cookie", "giaouoc_kiosk=" + token)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void refused(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
