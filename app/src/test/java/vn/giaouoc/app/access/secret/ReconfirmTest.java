package vn.giaouoc.app.access.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;
import static vn.giaouoc.app.access.RefusalCodes.refusalOf;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.AccessScene;
import vn.giaouoc.app.access.ActorService;
import vn.giaouoc.app.access.SceneClock;
import vn.giaouoc.app.access.SessionService;
import vn.giaouoc.app.access.account.OwnAccount;
import vn.giaouoc.app.access.head.HeadScene;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.common.Refusal;

/** Before an act that binds, who sits there is asked once more. */
@MicronautTest(transactional = false)
@Property(name = "access.scene", value = "reconfirm")
class ReconfirmTest {

    @Inject
    AccessScene accounts;

    @Inject
    HeadScene scene;

    @Inject
    SceneClock clock;

    @Inject
    Reconfirm reconfirm;

    @Inject
    OwnAccount own;

    @Inject
    ActorService actors;

    @Inject
    SessionService sessions;

    long unit;

    @BeforeEach
    void aUnit() {
        clock.at("2026-11-21T14:30:00");
        unit = scene.unit();
    }

    @Test
    void a_member_is_asked_for_the_pin_and_an_officer_for_the_password() {
        var member = scene.phone(scene.member(unit));
        var officer = accounts.actor(OfficeKind.CHAIR, unit);

        assertThatCode(() -> reconfirm.require(member, HeadScene.PIN)).doesNotThrowAnyException();
        assertThatCode(() -> reconfirm.require(officer, AccessScene.PASSWORD)).doesNotThrowAnyException();
        assertRefused("PIN_WRONG", () -> reconfirm.require(member, AccessScene.PASSWORD));
        assertRefused("PASSWORD_WRONG", () -> reconfirm.require(officer, HeadScene.PIN));
        assertThatCode(() -> reconfirm.require(Actor.SYSTEM, "")).doesNotThrowAnyException();
    }

    @Test
    void wrong_ones_are_counted_down_then_even_the_right_one_waits_and_the_session_stays() {
        var member = scene.phone(scene.member(unit));
        for (var left = 4; left >= 0; left--) {
            var refusal = refusalOf(() -> reconfirm.require(member, "000001"));
            assertThat(refusal.code()).isEqualTo("PIN_WRONG");
            assertThat(refusal.details()).containsEntry("triesLeft", left).containsEntry("field", "secret");
        }

        var locked = refusalOf(() -> reconfirm.require(member, HeadScene.PIN));
        assertThat(locked.code()).isEqualTo("LOCKED");
        assertThat(locked.kind()).isEqualTo(Refusal.Kind.TRY_LATER);
        assertThat(actors.actor(member.accountId(), member.sessionId()).personId())
                .isEqualTo(member.personId());

        clock.pass(Duration.ofSeconds(61));
        assertThatCode(() -> reconfirm.require(member, HeadScene.PIN)).doesNotThrowAnyException();
        assertThat(refusalOf(() -> reconfirm.require(member, "000001")).details())
                .as("the right one forgets the wrong ones")
                .containsEntry("triesLeft", 4);
    }

    @Test
    void being_locked_here_locks_nobody_else_and_no_other_door() {
        var one = scene.phone(scene.member(unit));
        var other = scene.phone(scene.member(unit));
        for (var i = 0; i < 5; i++) {
            refusalOf(() -> reconfirm.require(one, "000001"));
        }
        assertRefused("LOCKED", () -> reconfirm.require(one, HeadScene.PIN));

        assertThatCode(() -> reconfirm.require(other, HeadScene.PIN)).doesNotThrowAnyException();
    }

    @Test
    void tries_at_the_own_password_are_one_count_wherever_they_are_made() {
        var officer = accounts.actor(OfficeKind.CHAIR, unit);
        for (var i = 0; i < 3; i++) {
            refusalOf(() -> own.changePassword(officer, "sai hoàn toàn", "mua ha tren bien"));
        }

        assertThat(refusalOf(() -> reconfirm.require(officer, "sai")).details()).containsEntry("triesLeft", 1);
    }

    @Test
    void a_password_somebody_else_handed_out_confirms_nothing() {
        var officer = accounts.officer(OfficeKind.CHAIR, unit);
        var chair = accounts.actor(officer);
        accounts.run("UPDATE account SET must_change_password = TRUE WHERE id = ?", officer.accountId());

        assertRefused("PASSWORD_HANDED_OUT", () -> reconfirm.require(chair, AccessScene.PASSWORD));
    }

    @Test
    void who_has_signed_out_is_asked_to_sign_in() {
        var member = scene.phone(scene.member(unit));
        sessions.signOut(member.sessionId());

        assertRefused("SESSION_ENDED", () -> reconfirm.require(member, HeadScene.PIN));
        var stranger = new Actor(member.accountId(), member.personId(), "Ai đó", 0, java.util.List.of());
        assertRefused("SESSION_ENDED", () -> reconfirm.require(stranger, HeadScene.PIN));
    }
}
