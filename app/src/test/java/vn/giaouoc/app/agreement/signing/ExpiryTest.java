package vn.giaouoc.app.agreement.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.SceneClock;
import vn.giaouoc.app.agreement.signing.SigningScene.Meeting;
import vn.giaouoc.app.agreement.signing.page.SigningPages;
import vn.giaouoc.app.agreement.signing.request.OpenSigning;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.common.Refusal;

/** The last day to sign ends at midnight in Việt Nam, whether or not anybody has looked since. */
@MicronautTest(transactional = false)
@Property(name = "access.scene", value = "expiry")
@Property(name = "portal.access.second-factor", value = "optional")
@Property(name = "portal.agreements.expiry", value = "1d")
class ExpiryTest {

    private static final String MEETING = "2026-11-21T14:30:00";

    private final SigningScene scene;
    private final SignatureService signatures;
    private final SigningService signing;
    private final SigningPages pages;
    private final Clocks clocks;

    ExpiryTest(
            SigningScene scene,
            SignatureService signatures,
            SigningService signing,
            SigningPages pages,
            Clocks clocks) {
        this.scene = scene;
        this.signatures = signatures;
        this.signing = signing;
        this.pages = pages;
        this.clocks = clocks;
    }

    /** The day, and what ends with it. */
    @jakarta.inject.Singleton
    @io.micronaut.context.annotation.Requires(property = "access.scene")
    record Clocks(SceneClock clock, Expiry expiry) {}

    @Test
    void the_last_second_of_the_last_day_still_signs_and_the_next_one_does_not() {
        var meeting = open();
        clocks.clock().at("2026-12-05T23:59:59");
        sign(meeting, 0);
        clocks.clock().at("2026-12-06T00:00:00");
        var no = refused(() -> sign(meeting, 1));
        assertThat(no.sentence()).contains("«Quá hạn ký»");
        assertThat(scene.version(meeting.versionId()).state()).isEqualTo(VersionState.EXPIRED);
        assertThat(scene.moves(meeting, VersionState.EXPIRED)).isEqualTo(1);
        assertThat(scene.signatures(meeting)).isEqualTo(1);
    }

    @Test
    void who_only_looks_is_answered_by_the_date() {
        var meeting = open();
        clocks.clock().at("2026-12-06T00:00:00");
        var page = pages.page(
                meeting.head(0), scene.agreement(meeting.agreementId()).code());
        assertThat(page.version().state()).isEqualTo(VersionState.EXPIRED);
        assertThat(page.sentence()).contains("05/12/2026");
    }

    @Test
    void two_instances_expire_it_once() throws Exception {
        var meeting = open();
        clocks.clock().at("2026-12-06T00:00:00");
        var together = new CyclicBarrier(2);
        try (var instances = Executors.newFixedThreadPool(2)) {
            var one = instances.submit(() -> {
                together.await();
                return clocks.expiry().sweep();
            });
            var other = instances.submit(() -> {
                together.await();
                return clocks.expiry().sweep();
            });
            one.get();
            other.get();
        }
        assertThat(scene.moves(meeting, VersionState.EXPIRED)).isEqualTo(1);
        assertThat(clocks.expiry().sweep()).isZero();
    }

    @Test
    void more_time_keeps_the_signatures_and_the_text() {
        var meeting = open();
        sign(meeting, 0);
        clocks.clock().at("2026-12-06T08:00:00");
        signing.extend(
                meeting.chair(),
                meeting.agreementId(),
                new OpenSigning(Long.toString(meeting.versionId()), LocalDate.of(2026, 12, 10)));
        assertThat(scene.signatures(meeting)).isEqualTo(1);
        sign(meeting, 1);
        assertThat(scene.version(meeting.versionId()).state()).isEqualTo(VersionState.SIGNED);
    }

    private Meeting open() {
        clocks.clock().at(MEETING);
        return scene.open(2);
    }

    private void sign(Meeting meeting, int party) {
        signatures.sign(meeting.head(party), meeting.agreementId(), scene.wish(meeting, party));
    }

    private static Refusal refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return Objects.requireNonNull(catchThrowableOfType(Refusal.class, act), "nothing was refused");
    }
}
