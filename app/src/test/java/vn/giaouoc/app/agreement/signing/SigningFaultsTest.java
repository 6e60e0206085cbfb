package vn.giaouoc.app.agreement.signing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.AccessScene;
import vn.giaouoc.app.access.SceneClock;
import vn.giaouoc.app.agreement.draft.AmendmentService;
import vn.giaouoc.app.agreement.signing.SigningScene.Cast;
import vn.giaouoc.app.agreement.signing.SigningScene.Meeting;
import vn.giaouoc.app.agreement.signing.request.EndSigning;
import vn.giaouoc.app.agreement.signing.request.OpenSigning;
import vn.giaouoc.app.agreement.signing.request.RefuseToSign;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.fault.FaultAtEveryStatement;
import vn.giaouoc.db.OwnDatabase;
import vn.giaouoc.db.common.Ids;

/** A fault at any statement of a signing leaves the state before or the state after; a second try arrives. */
@OwnDatabase
@MicronautTest(transactional = false)
@Property(name = "access.scene", value = "faults")
@Property(name = "fault.scene", value = "true")
@Property(name = "portal.access.second-factor", value = "optional")
@Property(name = "portal.agreements.expiry", value = "1d")
class SigningFaultsTest {

    private final FaultAtEveryStatement faults;
    private final SigningScene scene;
    private final SignatureService signatures;
    private final SigningService signing;
    private final AmendmentService amendments;
    private final SceneClock clock;
    private Cast cast = new Cast(0, Actor.SYSTEM, List.of(), List.of());

    SigningFaultsTest(
            FaultAtEveryStatement faults,
            SigningScene scene,
            SignatureService signatures,
            SigningService signing,
            AmendmentService amendments,
            SceneClock clock) {
        this.faults = faults;
        this.scene = scene;
        this.signatures = signatures;
        this.signing = signing;
        this.amendments = amendments;
        this.clock = clock;
    }

    @BeforeEach
    void theDayOfTheMeeting() {
        clock.at("2026-11-21T14:30:00");
        cast = scene.cast(2);
    }

    @Test
    void a_signature_is_there_or_not() {
        var seen = faults.in(() -> signing(scene.open(scene.agreed(cast)), 0));
        assertThat(seen.statements()).isGreaterThan(12);
        assertThat(seen.tables()).contains("agreement_signature", "agreement_tally", "audit_entry");
        assertThat(seen.after()).as("a lost answer after the commit").isPositive();
    }

    @Test
    void the_last_signature_comes_with_the_state_or_not_at_all() {
        var seen = faults.in(() -> {
            var meeting = scene.open(scene.agreed(cast));
            sign(meeting, 0);
            return signing(meeting, 1);
        });
        assertThat(seen.tables())
                .contains("agreement_signature", "agreement_version", "agreement_move", "agreement", "agreement_tally");
    }

    @Test
    void an_amendment_replaces_the_old_text_in_one_step() {
        faults.in(() -> {
            var meeting = inForce();
            amendments.amend(meeting.chair(), meeting.agreementId(), "Thêm chỉ tiêu");
            var amended = scene.amended(meeting);
            sign(scene.open(amended), 0);
            return signing(amended, 1);
        });
    }

    @Test
    void amending_makes_the_whole_draft_or_none() {
        var seen = faults.in(() -> {
            var meeting = inForce();
            return () -> amendments.amend(meeting.chair(), meeting.agreementId(), "Thêm chỉ tiêu");
        });
        assertThat(seen.tables()).contains("agreement_version", "agreement_party", "agreement_revision", "agreement");
    }

    @Test
    void opening_freezes_the_text_or_leaves_it() {
        faults.in(() -> {
            var meeting = scene.agreed(cast);
            var wish = new OpenSigning(version(meeting), SigningScene.LAST_DAY);
            return () -> signing.open(meeting.chair(), meeting.agreementId(), wish);
        });
    }

    @Test
    void taking_back_sets_every_signature_aside_or_none() {
        var seen = faults.in(() -> {
            var meeting = scene.open(scene.agreed(cast));
            sign(meeting, 0);
            var confirms = scene.wish(meeting, 2, Ids.nextUuid().toString(), AccessScene.PASSWORD);
            signatures.sign(meeting.chair(), meeting.agreementId(), confirms);
            var wish = new EndSigning(version(meeting), "Sửa chỉ tiêu 1");
            return () -> signing.takeBack(meeting.chair(), meeting.agreementId(), wish);
        });
        assertThat(seen.tables()).contains("agreement_signature", "agreement_signature_void");
    }

    @Test
    void cancelling_and_refusing_are_whole() {
        faults.in(() -> {
            var meeting = scene.open(scene.agreed(cast));
            var wish = new EndSigning(version(meeting), "Lập lại giao ước");
            return () -> signing.cancel(meeting.chair(), meeting.agreementId(), wish);
        });
        faults.in(() -> {
            var meeting = scene.open(scene.agreed(cast));
            var wish = new RefuseToSign(version(meeting), Long.toString(meeting.party(0)), "Chỉ tiêu quá cao");
            return () -> signatures.refuse(meeting.head(0), meeting.agreementId(), wish);
        });
    }

    private Meeting inForce() {
        var meeting = scene.open(scene.agreed(cast));
        sign(meeting, 0);
        sign(meeting, 1);
        return meeting;
    }

    private FaultAtEveryStatement.Deed signing(Meeting meeting, int party) {
        var wish = scene.wish(meeting, party);
        return () -> signatures.sign(meeting.head(party), meeting.agreementId(), wish);
    }

    private void sign(Meeting meeting, int party) {
        signatures.sign(meeting.head(party), meeting.agreementId(), scene.wish(meeting, party));
    }

    private static String version(Meeting meeting) {
        return Long.toString(meeting.versionId());
    }
}
