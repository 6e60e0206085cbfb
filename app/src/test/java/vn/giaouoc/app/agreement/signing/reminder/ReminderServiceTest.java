package vn.giaouoc.app.agreement.signing.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.SceneClock;
import vn.giaouoc.app.agreement.signing.SignatureService;
import vn.giaouoc.app.agreement.signing.SigningScene;
import vn.giaouoc.app.agreement.signing.SigningScene.Meeting;
import vn.giaouoc.app.agreement.signing.request.RemindParties;
import vn.giaouoc.db.common.Refusal;

@MicronautTest(transactional = false)
@Property(name = "access.scene", value = "reminders")
@Property(name = "portal.access.second-factor", value = "optional")
class ReminderServiceTest {

    private static final String PORTAL = "https://giaouoc.example";

    private final SigningScene scene;
    private final ReminderService reminders;
    private final SignatureService signatures;
    private final SceneClock clock;

    ReminderServiceTest(SigningScene scene, ReminderService reminders, SignatureService signatures, SceneClock clock) {
        this.scene = scene;
        this.reminders = reminders;
        this.signatures = signatures;
        this.clock = clock;
    }

    @BeforeEach
    void theDayOfTheMeeting() {
        clock.at("2026-11-21T14:30:00");
    }

    @Test
    void only_those_who_have_not_signed_are_reminded_in_words_without_names_of_people() {
        var meeting = scene.open(3);
        signatures.sign(meeting.heads().getFirst(), meeting.agreementId(), scene.wish(meeting, 0));
        var reminded = remind(meeting);
        assertThat(reminded.reminded()).containsExactly("Khoa số 2", "Khoa số 3");
        assertThat(reminded.text())
                .contains("Khoa số 2; Khoa số 3", "hạn đến hết ngày 05/12/2026", PORTAL + "/g/#")
                .doesNotContain("Thu Hà");
    }

    @Test
    void a_party_is_reminded_once_a_day_and_three_times_in_all() {
        var meeting = scene.open(2);
        assertThat(remind(meeting, 0).reminded()).hasSize(1);
        assertThat(refused(() -> remind(meeting, 0)).sentence()).contains("Khoa số 1 hôm nay đã nhắc rồi");
        assertThat(remind(meeting).reminded()).as("the other party").containsExactly("Khoa số 2");
        clock.at("2026-11-21T23:59:59");
        assertThat(refused(() -> remind(meeting, 0)).code()).isEqualTo("NOBODY_TO_REMIND");
        clock.at("2026-11-22T00:00:00");
        assertThat(remind(meeting, 0).reminded()).hasSize(1);
        clock.at("2026-11-30T08:00:00");
        assertThat(remind(meeting, 0).reminded())
                .as("missed days do not pile up")
                .hasSize(1);
        assertThat(refused(() -> remind(meeting, 0)).sentence()).contains("đã nhắc đủ 3 lần");
        clock.at("2026-12-01T08:00:00");
        assertThat(refused(() -> remind(meeting, 0)).sentence()).contains("gọi điện");
    }

    @Test
    void nobody_else_reminds_and_nothing_but_an_open_signing_is_reminded_of() {
        var meeting = scene.open(2);
        assertThat(refused(() -> reminders.remind(
                                meeting.heads().getFirst(), meeting.agreementId(), wish(meeting), PORTAL))
                        .code())
                .isEqualTo("KEEPER_ONLY");
        var agreed = scene.agreed(2);
        assertThat(refused(() -> remind(agreed)).code()).isEqualTo("WRONG_STATE");
        clock.at("2026-12-06T00:00:00");
        assertThat(refused(() -> remind(meeting)).sentence()).contains("«Quá hạn ký»");
    }

    private Reminders remind(Meeting meeting, int... parties) {
        return reminders.remind(meeting.chair(), meeting.agreementId(), wish(meeting, parties), PORTAL);
    }

    private static RemindParties wish(Meeting meeting, int... parties) {
        List<String> ids = Arrays.stream(parties)
                .mapToObj(party -> Long.toString(meeting.parties().get(party).id()))
                .toList();
        return new RemindParties(Long.toString(meeting.versionId()), ids);
    }

    private static Refusal refused(ThrowingCallable act) {
        return Objects.requireNonNull(catchThrowableOfType(Refusal.class, act), "nothing was refused");
    }
}
