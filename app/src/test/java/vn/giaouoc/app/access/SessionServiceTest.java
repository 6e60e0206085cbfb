package vn.giaouoc.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.AccessScene.Officer;
import vn.giaouoc.app.access.account.Accounts;
import vn.giaouoc.app.access.account.OwnAccount;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.db.access.AccountRepository;
import vn.giaouoc.db.access.SessionKind;
import vn.giaouoc.db.access.office.OfficeKind;

/** A signed-in device stays in by rotating its token, and is out when it should be. */
@MicronautTest(transactional = false)
@Property(name = "access.scene", value = "sessions")
class SessionServiceTest {

    @Inject
    AccessScene scene;

    @Inject
    SceneClock clock;

    @Inject
    SessionService sessions;

    @Inject
    AccountRepository accountRows;

    @Inject
    Accounts accounts;

    @Inject
    OwnAccount own;

    @Inject
    AccessTokens accessTokens;

    Officer chair = new Officer(0, 0, "", 0);

    @BeforeEach
    void aChair() {
        clock.at("2026-11-21T14:30:00");
        chair = scene.officer(OfficeKind.CHAIR, scene.unit(scene.superior(scene.province())));
    }

    @Test
    void a_refresh_token_rotates_and_the_device_stays_the_same() {
        var first = start(SessionKind.OFFICER);
        clock.pass(Duration.ofMinutes(14));
        var second = sessions.refresh(first.refresh());

        assertThat(second.refresh()).isNotEqualTo(first.refresh());
        assertThat(second.who()).isEqualTo(first.who());
        assertThat(sessions.refresh(second.refresh()).who()).isEqualTo(first.who());
    }

    @Test
    void two_tabs_that_renew_at_once_get_the_same_token() throws Exception {
        var first = start(SessionKind.OFFICER);
        clock.pass(Duration.ofMinutes(15));
        Callable<String> renew = () -> sessions.refresh(first.refresh()).refresh();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads
                    .invokeAll(Stream.generate(() -> renew).limit(8).toList())
                    .stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers).containsOnly(answers.getFirst());
        }
    }

    @Test
    void a_copied_token_that_comes_back_later_ends_the_session() {
        var first = start(SessionKind.OFFICER);
        var second = sessions.refresh(first.refresh());
        clock.pass(SessionService.GRACE.plusSeconds(1));

        assertRefused("SESSION_ENDED", () -> sessions.refresh(first.refresh()));
        assertRefused("SESSION_ENDED", () -> sessions.refresh(second.refresh()));
        assertRefused("SESSION_ENDED", () -> scene.actor(second));
    }

    @Test
    void an_officers_browser_is_out_after_twelve_hours_and_a_members_phone_after_thirty_days() {
        var officer = start(SessionKind.OFFICER);
        var phone = start(SessionKind.MEMBER);
        clock.pass(Duration.ofHours(12));
        assertRefused("SESSION_ENDED", () -> sessions.refresh(officer.refresh()));
        clock.pass(Duration.ofDays(29));
        var renewed = sessions.refresh(phone.refresh());
        clock.pass(Duration.ofDays(1));
        assertRefused("SESSION_ENDED", () -> sessions.refresh(renewed.refresh()));
    }

    @Test
    void a_members_phone_holds_no_office_rights() {
        assertThat(scene.actor(start(SessionKind.OFFICER)).mayAnywhere(Authority.KEEP_MEMBERS))
                .isTrue();
        assertThat(scene.actor(start(SessionKind.MEMBER)).grants()).isEmpty();
    }

    @Test
    void signing_out_and_a_new_password_act_at_once() {
        var here = scene.actor(start(SessionKind.OFFICER));
        var there = start(SessionKind.OFFICER);
        own.changePassword(here, AccessScene.PASSWORD, "mot cau moi de nho");

        assertRefused("SESSION_ENDED", () -> scene.actor(there));
        sessions.signOut(here, here.sessionId());
        assertThat(sessions.devices(here)).isEmpty();
    }

    @Test
    void nobody_signs_out_a_device_of_somebody_else() {
        var other = scene.officer(OfficeKind.CLERK, scene.province());
        var theirs = scene.actor(other);
        var mine = scene.actor(start(SessionKind.OFFICER));

        assertRefused("DEVICE_UNKNOWN", () -> sessions.signOut(mine, theirs.sessionId()));
    }

    @Test
    void a_disabled_account_renews_nothing() {
        var tokens = start(SessionKind.OFFICER);
        accounts.disable(Actor.SYSTEM, chair.accountId());

        assertRefused("SESSION_ENDED", () -> sessions.refresh(tokens.refresh()));
    }

    @Test
    void an_access_token_is_read_for_fifteen_minutes_and_never_when_changed() {
        var tokens = start(SessionKind.OFFICER);
        var forged = tokens.access().substring(0, tokens.access().length() - 3) + "AAA";

        assertThat(accessTokens.read(tokens.access())).contains(tokens.who());
        assertThat(accessTokens.read(forged)).isEmpty();
        clock.pass(Duration.ofMinutes(15));
        assertThat(accessTokens.read(tokens.access())).isEmpty();
    }

    private Tokens start(SessionKind kind) {
        return sessions.start(accountRows.findById(chair.accountId()).orElseThrow(), kind, null);
    }
}
