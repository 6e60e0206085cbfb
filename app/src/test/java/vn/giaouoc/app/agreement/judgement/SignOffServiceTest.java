package vn.giaouoc.app.agreement.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.secret.Reconfirm;
import vn.giaouoc.app.agreement.AgreementScene;
import vn.giaouoc.app.agreement.OwnPhones;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.db.agreement.judgement.JudgementKind;
import vn.giaouoc.db.common.Refusal;

/** Whoever signs a judgement off is asked for the own secret once more; a wrong one leaves everything as it was. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "agreement")
@Property(name = "agreement.scene", value = "sign-off")
@Property(name = "portal.campaigns.recheck", value = "0s")
class SignOffServiceTest {

    @Inject
    AgreementScene scene;

    @Inject
    JudgementScene judged;

    @Inject
    OwnPhones phones;

    @Inject
    JudgementService service;

    @Inject
    SignOffService signOff;

    @Inject
    SceneClock clock;

    @BeforeEach
    void inNovember() {
        clock.at("2026-11-21T14:30:00");
    }

    @Test
    void a_wrong_secret_signs_nothing_off_and_the_right_one_does() {
        var world = scene.world(2);
        long id = judged.signed(world);
        judged.tally(world, 0, 10, 10);
        service.begin(world.chair(), id, JudgementKind.FINAL);
        judged.save(world, id, "0", null, null, null);
        int revision = judged.page(world, id).revision();
        var chair = phones.of(world.chair());
        var head = phones.of(world.departments().getFirst().head());
        assertThat(signOff.asks(chair)).isEqualTo(Reconfirm.Asked.PIN);

        var refusal = refused(() -> signOff.asChair(chair, id, JudgementKind.FINAL, new SignOff(revision, "482914")));
        assertThat(refusal.code()).isEqualTo("PIN_WRONG");
        assertThat(refusal.details()).containsEntry("field", "secret").containsKey("triesLeft");
        assertThat(refused(() -> signOff.asHead(head, id, JudgementKind.FINAL, new SignOff(revision, "")))
                        .code())
                .isEqualTo("PIN_WRONG");
        assertThat(judged.page(world, id).chair()).isNull();
        assertThat(judged.page(world, id).head()).isNull();

        signOff.asChair(chair, id, JudgementKind.FINAL, new SignOff(revision, OwnPhones.PIN));
        signOff.asHead(head, id, JudgementKind.FINAL, new SignOff(revision, OwnPhones.PIN));
        assertThat(judged.page(world, id).signedOff()).isTrue();
        assertThat(scene.page(world.chair(), id).met()).isTrue();
    }

    @Test
    void a_secret_is_never_written_where_a_request_is_logged() {
        assertThat(new SignOff(3, "258013")).hasToString("SignOff[3]");
    }

    private static Refusal refused(ThrowingCallable act) {
        return Objects.requireNonNull(catchThrowableOfType(Refusal.class, act), "nothing was refused");
    }
}
