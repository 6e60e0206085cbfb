package vn.giaouoc.app.agreement.signing.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micronaut.context.annotation.Property;
import io.micronaut.json.JsonMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.SceneClock;
import vn.giaouoc.app.agreement.signing.SignatureService;
import vn.giaouoc.app.agreement.signing.SigningScene;
import vn.giaouoc.app.agreement.signing.SigningScene.Meeting;
import vn.giaouoc.app.agreement.signing.SigningService;
import vn.giaouoc.app.agreement.signing.request.EndSigning;
import vn.giaouoc.app.agreement.signing.request.OpenScreen;
import vn.giaouoc.app.agreement.signing.screen.ScreenPage.PartyState;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.common.Refusal;

@MicronautTest(transactional = false)
@Property(name = "access.scene", value = "screen")
@Property(name = "portal.access.second-factor", value = "optional")
class ScreenServiceTest {

    private static final String PORTAL = "https://giaouoc.example";

    private final SigningScene scene;
    private final ScreenService screens;
    private final SignatureService signatures;
    private final SigningService signing;
    private final SceneClock clock;

    ScreenServiceTest(
            SigningScene scene,
            ScreenService screens,
            SignatureService signatures,
            SigningService signing,
            SceneClock clock) {
        this.scene = scene;
        this.screens = screens;
        this.signatures = signatures;
        this.signing = signing;
        this.clock = clock;
    }

    @BeforeEach
    void theDayOfTheMeeting() {
        clock.at("2026-11-21T14:30:00");
    }

    @Test
    void the_room_sees_parties_and_the_count_and_no_person(JsonMapper json) throws IOException {
        var meeting = scene.open(3);
        var token = open(meeting);
        sign(meeting, 1);
        var page = screens.see(token, PORTAL);
        assertThat(page.signed() + "/" + page.needed()).isEqualTo("1/3");
        assertThat(page.parties().get(1).state()).isEqualTo(PartyState.SIGNED);
        assertThat(page.qr()).contains("<svg");
        assertThat(page.secondsLeft()).isEqualTo(14 * 86_400 + 9 * 3_600 + 30 * 60);
        assertThat(page.lastDay()).isEqualTo("05/12/2026");
        assertThat(json.writeValueAsString(page))
                .as("neither signers nor heads nor the chair")
                .doesNotContain("Thu Hà", "Chủ tịch", "Trưởng");
    }

    @Test
    void only_the_keeper_opens_it_and_only_this_portals_token_is_let_in() {
        var meeting = scene.open(2);
        assertThat(refused(() -> screens.open(meeting.heads().getFirst(), meeting.agreementId(), wish(meeting)))
                        .code())
                .isEqualTo("AGREEMENT_UNKNOWN");
        var token = open(meeting);
        var another = open(scene.open(2));
        var forged = another.substring(0, another.lastIndexOf('.')) + token.substring(token.lastIndexOf('.'));
        for (var bad : new String[] {"", "x", forged, token + "A", token.toUpperCase(java.util.Locale.ROOT)}) {
            assertThat(refused(() -> screens.see(bad, PORTAL)).code()).isEqualTo("SCREEN_OVER");
        }
    }

    @Test
    void it_ends_when_the_text_is_taken_back_and_a_day_after_the_last_signature() {
        var back = scene.open(2);
        var token = open(back);
        signing.takeBack(
                back.chair(), back.agreementId(), new EndSigning(Long.toString(back.versionId()), "Sửa chỉ tiêu"));
        assertThat(refused(() -> screens.see(token, PORTAL)).code()).isEqualTo("SCREEN_OVER");

        var done = scene.open(2);
        var shown = open(done);
        sign(done, 0);
        sign(done, 1);
        assertThat(screens.see(shown, PORTAL).state()).isEqualTo(VersionState.SIGNED);
        assertThat(screens.see(shown, PORTAL).qr()).isNull();
        clock.at("2026-11-22T14:30:01");
        assertThat(refused(() -> screens.see(shown, PORTAL)).code()).isEqualTo("SCREEN_OVER");
    }

    private String open(Meeting meeting) {
        var path = screens.open(meeting.chair(), meeting.agreementId(), wish(meeting));
        assertThat(path).startsWith("/g/chieu#");
        return path.substring(path.indexOf('#') + 1);
    }

    private static OpenScreen wish(Meeting meeting) {
        return new OpenScreen(Long.toString(meeting.versionId()));
    }

    private void sign(Meeting meeting, int party) {
        signatures.sign(meeting.heads().get(party), meeting.agreementId(), scene.wish(meeting, party));
    }

    private static Refusal refused(ThrowingCallable act) {
        return Objects.requireNonNull(catchThrowableOfType(Refusal.class, act), "nothing was refused");
    }
}
