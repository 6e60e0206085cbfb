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
import vn.giaouoc.app.agreement.signing.SigningScene.Meeting;
import vn.giaouoc.app.agreement.signing.request.EndSigning;
import vn.giaouoc.app.agreement.signing.request.RefuseToSign;
import vn.giaouoc.app.agreement.signing.request.SignAgreement;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;

/** What a resend gets, and what the last signature brings about. */
@MicronautTest(transactional = false)
@Property(name = "access.scene", value = "signing")
@Property(name = "portal.access.second-factor", value = "optional")
class SignatureServiceTest {

    private final SigningScene scene;
    private final SignatureService signatures;
    private final SigningService signing;
    private final SceneClock clock;

    SignatureServiceTest(SigningScene scene, SignatureService signatures, SigningService signing, SceneClock clock) {
        this.scene = scene;
        this.signatures = signatures;
        this.signing = signing;
        this.clock = clock;
    }

    @BeforeEach
    void theDayOfTheMeeting() {
        clock.at("2026-11-21T14:30:00");
    }

    @Test
    void a_resend_gets_the_same_receipt_and_another_attempt_the_first_one() {
        var meeting = scene.open(3);
        var wish = scene.wish(meeting, 0);
        var first = sign(meeting, 0, wish);
        var again = sign(meeting, 0, wish);
        var otherId = sign(meeting, 0, scene.wish(meeting, 0));

        assertThat(again).isEqualTo(first);
        assertThat(otherId).isEqualTo(first);
        assertThat(first.yours()).isTrue();
        assertThat(first.signedAt()).isEqualTo("2026-11-21T14:30:00+07:00");
        assertThat(first.digest()).hasSize(64);
        assertThat(first.textSha256()).isEqualTo(scene.text(meeting.versionId()));
        assertThat(scene.signatures(meeting)).isEqualTo(1);
    }

    @Test
    void the_digest_can_be_made_again_from_the_row() {
        var meeting = scene.open(2);
        sign(meeting, 0);
        var differences = scene.heads()
                .count("SELECT COUNT(*) FROM agreement_signature WHERE version_id = " + meeting.versionId()
                        + " AND HEX(digest) <> UPPER(SHA2(CONCAT('giaouoc-agreement-signature-1\\nid\\t',"
                        + " LOWER(INSERT(INSERT(INSERT(INSERT(HEX(id),9,0,'-'),14,0,'-'),19,0,'-'),24,0,'-')), '\\ntext\\t',"
                        + " LOWER(HEX(text_sha256)), '\\nversion\\t', version_id, '\\nparty\\t', party_id, '\\noffice\\t',"
                        + " office_id, '\\nperson\\t', person_id, '\\nholder\\t', holder_id, '\\ndelegation\\t',"
                        + " COALESCE(delegation_id, ''), '\\nsigner\\t', signer_name, '\\ntitle\\t', title,"
                        + " '\\nholder-name\\t', COALESCE(holder_name, ''), '\\nunit\\t', unit_name, '\\nmethod\\t', method,"
                        + " '\\nat\\t2026-11-21T07:30:00Z\\n'), 256))");
        assertThat(differences).isZero();
    }

    @Test
    void who_refused_with_a_reason_may_sign_after_all() {
        var meeting = scene.open(3);
        var version = Long.toString(meeting.versionId());
        var party = Long.toString(meeting.party(0));
        refused(
                "REASON_NEEDED",
                () -> signatures.refuse(
                        meeting.head(0), meeting.agreementId(), new RefuseToSign(version, party, "  ")));
        refused(
                "NOT_SIGNER",
                () -> signatures.refuse(
                        meeting.head(1), meeting.agreementId(), new RefuseToSign(version, party, "Chỉ tiêu quá cao")));
        var noted = signatures.refuse(
                meeting.head(0), meeting.agreementId(), new RefuseToSign(version, party, "Chỉ tiêu quá cao"));
        assertThat(noted.refusedAt()).isEqualTo("2026-11-21T14:30:00+07:00");
        sign(meeting, 0);
        assertThat(scene.heads()
                        .count("SELECT COUNT(*) FROM agreement_party WHERE refused_at IS NOT NULL AND version_id = "
                                + version))
                .isZero();
        var no = refused(
                "ALREADY_SIGNED",
                () -> signatures.refuse(
                        meeting.head(0), meeting.agreementId(), new RefuseToSign(version, party, "Đổi ý rồi")));
        assertThat(no.sentence()).contains("14:30 21/11/2026");
    }

    @Test
    void a_witness_confirms_before_or_after_and_does_not_count() {
        var meeting = scene.open(2);
        var wish = scene.wish(meeting, 2, uuid(), AccessScene.PASSWORD);
        signatures.sign(meeting.chair(), meeting.agreementId(), wish);
        sign(meeting, 0);
        assertThat(scene.version(meeting.versionId()).state()).isEqualTo(VersionState.OPEN);
        sign(meeting, 1);
        assertThat(scene.version(meeting.versionId()).state()).isEqualTo(VersionState.SIGNED);

        var later = scene.open(2);
        sign(later, 0);
        sign(later, 1);
        signatures.sign(later.chair(), later.agreementId(), scene.wish(later, 2, uuid(), AccessScene.PASSWORD));
        assertThat(scene.signatures(later)).isEqualTo(3);
    }

    @Test
    void the_last_signature_brings_the_text_into_force() {
        var meeting = scene.open(3);
        sign(meeting, 2);
        sign(meeting, 0);
        assertThat(scene.tally(meeting, "signed")).isZero();
        sign(meeting, 1);
        assertThat(scene.version(meeting.versionId()).state()).isEqualTo(VersionState.SIGNED);
        assertThat(scene.agreement(meeting.agreementId()).inForceId()).isEqualTo(meeting.versionId());
        assertThat(scene.agreement(meeting.agreementId()).workingId()).isNull();
        assertThat(scene.tally(meeting, "signed")).isEqualTo(1);
        assertThat(scene.tally(meeting, "departments_in")).isEqualTo(3);
        assertThat(scene.moves(meeting, VersionState.SIGNED)).isEqualTo(1);
    }

    @Test
    void a_text_that_was_taken_back_keeps_its_evidence_and_wants_new_signatures() {
        var meeting = scene.open(3);
        var wish = scene.wish(meeting, 0);
        sign(meeting, 0, wish);
        signing.takeBack(
                meeting.chair(),
                meeting.agreementId(),
                new EndSigning(Long.toString(meeting.versionId()), "Sửa chỉ tiêu 1"));
        assertThat(scene.signatures(meeting)).isZero();
        assertThat(scene.heads()
                        .count("SELECT COUNT(*) FROM agreement_signature_void WHERE version_id = "
                                + meeting.versionId()))
                .isEqualTo(1);
        refused("WRONG_STATE", () -> sign(meeting, 0, wish));

        scene.heads()
                .run(
                        "UPDATE agreement_version SET state = 'AGREED', content = REPLACE(content, '95.5', '90.5')"
                                + " WHERE id = ?",
                        meeting.versionId());
        scene.heads().run("UPDATE agreement_party SET agreed_revision = 1 WHERE version_id = ?", meeting.versionId());
        scene.open(meeting);
        refused("TEXT_CHANGED", () -> sign(meeting, 0, wish));
        var old = new SignAgreement(
                wish.id(), wish.versionId(), wish.partyId(), scene.text(meeting.versionId()), wish.secret());
        refused("TEXT_TAKEN_BACK", () -> sign(meeting, 0, old));
        assertThat(sign(meeting, 0).yours()).isTrue();
    }

    @Test
    void what_is_not_open_is_not_signed_and_the_refusal_says_what_it_found() {
        var meeting = scene.agreed(2);
        var no = refused("WRONG_STATE", () -> sign(meeting, 0));
        assertThat(no.sentence()).contains("«Đã thống nhất»", "chỉ ký được khi «Đang ký»");
        assertThat(no.details()).containsEntry("found", "AGREED");
    }

    private SignatureReceipt sign(Meeting meeting, int party) {
        return sign(meeting, party, scene.wish(meeting, party));
    }

    private SignatureReceipt sign(Meeting meeting, int party, SignAgreement wish) {
        return signatures.sign(meeting.head(party), meeting.agreementId(), wish);
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
