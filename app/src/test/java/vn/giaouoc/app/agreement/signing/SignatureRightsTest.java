package vn.giaouoc.app.agreement.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.AccessScene;
import vn.giaouoc.app.access.SceneClock;
import vn.giaouoc.app.agreement.signing.SigningScene.Cast;
import vn.giaouoc.app.agreement.signing.SigningScene.Meeting;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.party.PartyPlace;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;

/** Nobody signs for another: not the chair, not a colleague, not with an office that ended. */
@MicronautTest(transactional = false)
@Property(name = "access.scene", value = "signers")
@Property(name = "portal.access.second-factor", value = "optional")
class SignatureRightsTest {

    private final SigningScene scene;
    private final SignatureService signatures;
    private final SceneClock clock;

    SignatureRightsTest(SigningScene scene, SignatureService signatures, SceneClock clock) {
        this.scene = scene;
        this.signatures = signatures;
        this.clock = clock;
    }

    @BeforeEach
    void theDayOfTheMeeting() {
        clock.at("2026-11-21T14:30:00");
    }

    @Test
    void a_chair_a_head_of_elsewhere_and_a_member_sign_for_nobody_else() {
        var meeting = scene.open(3);
        refused(
                "NOT_SIGNER",
                () -> signatures.sign(
                        meeting.chair(), meeting.agreementId(), scene.wish(meeting, 0, uuid(), AccessScene.PASSWORD)));
        refused("NOT_SIGNER", () -> act(meeting, meeting.head(1), 0));
        var stranger = scene.heads().phone(scene.heads().head(scene.unit(), 0));
        refused("AGREEMENT_UNKNOWN", () -> act(meeting, stranger, 0));
        refused(
                "PIN_WRONG",
                () -> signatures.sign(
                        meeting.head(0), meeting.agreementId(), scene.wish(meeting, 0, uuid(), "482914")));
        refused("AGREEMENT_UNKNOWN", () -> signatures.sign(meeting.head(0), 1, scene.wish(meeting, 0)));
        assertThat(scene.signatures(meeting)).isZero();
    }

    @Test
    void an_ended_office_and_a_delegation_taken_back_sign_nothing() {
        var meeting = scene.open(3);
        var head = meeting.head(0);
        long deputy = scene.heads().head(meeting.unit(), 0);
        var delegate = scene.heads().phone(deputy);
        long delegation = scene.heads().delegate(scene.heads().officeOf(head.personId()), deputy);
        scene.heads().run("UPDATE delegation SET revoked_at = NOW() WHERE id = ?", delegation);
        refused("NOT_SIGNER", () -> act(meeting, delegate, 0), "AGREEMENT_UNKNOWN");
        scene.heads().run("UPDATE office SET valid_to = '2026-11-21' WHERE person_id = ?", head.personId());
        refused("NOT_SIGNER", () -> act(meeting, head, 0), "AGREEMENT_UNKNOWN");
        assertThat(scene.signatures(meeting)).isZero();
    }

    @Test
    void a_delegate_signs_and_both_names_stand() {
        var meeting = scene.open(3);
        var head = meeting.head(0);
        long deputy = scene.heads().head(meeting.unit(), 0);
        scene.heads().delegate(scene.heads().officeOf(head.personId()), deputy);
        var receipt = act(meeting, scene.heads().phone(deputy), 0);
        assertThat(receipt.signer()).isNotEmpty();
        assertThat(receipt.holder()).isEqualTo(head.name());
        assertThat(scene.heads()
                        .count("SELECT COUNT(*) FROM agreement_signature WHERE holder_id = " + head.personId()
                                + " AND person_id = " + deputy + " AND delegation_id IS NOT NULL"))
                .isEqualTo(1);
        var fact = act(meeting, head, 0);
        assertThat(fact.yours()).as("the holder is told who signed and when").isFalse();
        assertThat(fact.id()).isEqualTo(receipt.id());
    }

    @Test
    void who_heads_several_signs_each_apart_at_most_three_and_never_alone() {
        var busy = headOf(5, 4);
        for (int party = 0; party < 3; party++) {
            act(busy, busy.head(0), party);
        }
        refused("SIGNED_FOR_ENOUGH", () -> act(busy, busy.head(0), 3));
        assertThat(scene.signatures(busy)).isEqualTo(3);

        var alone = headOf(2, 2);
        act(alone, alone.head(0), 0);
        refused("ONLY_SIGNER", () -> act(alone, alone.head(0), 1));
        assertThat(scene.version(alone.versionId()).state()).isEqualTo(VersionState.OPEN);
    }

    /** One person heads the first departments, another one the rest. */
    private Meeting headOf(int parties, int own) {
        long unit = scene.unit();
        var places = new ArrayList<PartyPlace>();
        long busy = scene.heads().head(unit, 0);
        long other = scene.heads().head(unit, 0);
        for (int i = 0; i < parties; i++) {
            long department = scene.heads().department(unit, "Khoa số " + (i + 1));
            places.add(PartyPlace.department(unit, department));
            scene.heads().office(i < own ? busy : other, unit, department, OfficeKind.DEPARTMENT_HEAD);
        }
        var actors = List.of(scene.heads().phone(busy), scene.heads().phone(other));
        return scene.open(scene.agreed(new Cast(unit, scene.heads().chair(unit), places, actors)));
    }

    private SignatureReceipt act(Meeting meeting, Actor who, int party) {
        return signatures.sign(who, meeting.agreementId(), scene.wish(meeting, party));
    }

    private static String uuid() {
        return Ids.nextUuid().toString();
    }

    private static Refusal refused(String code, ThrowingCallable act, String... orElse) {
        var refusal = Objects.requireNonNull(catchThrowableOfType(Refusal.class, act), "nothing was refused");
        var codes = new ArrayList<>(List.of(orElse));
        codes.add(code);
        assertThat(refusal.code()).as(refusal.sentence()).isIn(codes);
        return refusal;
    }
}
