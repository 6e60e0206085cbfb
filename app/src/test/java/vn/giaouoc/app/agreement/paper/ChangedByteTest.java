package vn.giaouoc.app.agreement.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.agreement.AgreementScene;
import vn.giaouoc.app.agreement.SignedByHand;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.app.verification.FileMark;
import vn.giaouoc.app.verification.Finding.Mood;
import vn.giaouoc.app.verification.Verifications;
import vn.giaouoc.db.common.Digest;

/** One changed byte anywhere in a sealed PDF is found, and the file still says what it was. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "agreement")
@Property(name = "agreement.scene", value = "byte")
@Property(name = "portal.campaigns.recheck", value = "0s")
class ChangedByteTest {

    @Inject
    AgreementScene scene;

    @Inject
    SignedByHand hand;

    @Inject
    AgreementPaperService papers;

    @Inject
    Verifications verifications;

    @Inject
    SceneClock clock;

    @Test
    void a_byte_changed_lost_or_added_makes_the_file_altered() {
        clock.at("2026-11-21T14:30:00");
        var world = scene.world(2);
        long id = scene.open(world);
        hand.all(id);
        var file = papers.pdf(world.chair(), id, 0, "https://giaouoc.example").content();
        assertThat(verdict(file)).isEqualTo(Mood.VALID);

        int end = file.length;
        var places = IntStream.concat(
                        IntStream.concat(IntStream.range(0, 64), IntStream.range(end - 1024, end)),
                        IntStream.iterate(64, at -> at < end - 1024, at -> at + 211))
                .distinct()
                .toArray();
        for (int at : places) {
            var changed = file.clone();
            changed[at] ^= 0x01;
            assertThat(verdict(changed)).as("byte %d of %d", at, end).isEqualTo(Mood.ALTERED);
        }
        assertThat(verdict(Arrays.copyOf(file, end - 1))).isEqualTo(Mood.ALTERED);
        assertThat(verdict(Arrays.copyOf(file, end + 1))).isEqualTo(Mood.ALTERED);
        assertThat(places.length).isGreaterThan(1300);
    }

    private Mood verdict(byte[] file) {
        return verifications.ofFile(Digest.sha256(file), FileMark.codes(file)).mood();
    }
}
