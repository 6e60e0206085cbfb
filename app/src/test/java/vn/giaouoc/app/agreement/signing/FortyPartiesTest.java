package vn.giaouoc.app.agreement.signing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.SceneClock;
import vn.giaouoc.app.agreement.signing.SigningScene.Meeting;
import vn.giaouoc.db.agreement.life.VersionState;

/** A whole meeting signs within the same seconds: nothing is lost, nothing counts twice, the state is right. */
@MicronautTest(transactional = false)
@Property(name = "access.scene", value = "forty")
@Property(name = "portal.access.second-factor", value = "optional")
class FortyPartiesTest {

    private static final int PARTIES = 40;

    private final SigningScene scene;
    private final SignatureService signatures;
    private final SceneClock clock;

    FortyPartiesTest(SigningScene scene, SignatureService signatures, SceneClock clock) {
        this.scene = scene;
        this.signatures = signatures;
        this.clock = clock;
    }

    @Test
    void forty_heads_sign_at_once_each_twice_with_one_id_and_once_with_another() throws Exception {
        clock.at("2026-11-21T14:30:00");
        var meeting = scene.open(PARTIES);
        var answers = atOnce(IntStream.range(0, PARTIES)
                .mapToObj(party -> phone(meeting, party))
                .flatMap(List::stream)
                .toList());

        assertThat(answers).hasSize(3 * PARTIES);
        var byParty = answers.stream().collect(Collectors.groupingBy(SignatureReceipt::partyId));
        assertThat(byParty).hasSize(PARTIES);
        assertThat(byParty.values())
                .as("all three attempts of a party get one receipt")
                .allMatch(three -> three.stream().distinct().count() == 1);
        assertThat(scene.signatures(meeting)).isEqualTo(PARTIES);
        assertThat(scene.version(meeting.versionId()).state()).isEqualTo(VersionState.SIGNED);
        assertThat(scene.moves(meeting, VersionState.SIGNED)).isEqualTo(1);
        assertThat(scene.agreement(meeting.agreementId()).inForceId()).isEqualTo(meeting.versionId());
        assertThat(scene.tally(meeting, "made")).isEqualTo(1);
        assertThat(scene.tally(meeting, "signed")).isEqualTo(1);
        assertThat(scene.tally(meeting, "departments_in")).isEqualTo(PARTIES);
    }

    /** The same phone sends twice because the answer was lost; a second device of the head tries too. */
    private List<Callable<SignatureReceipt>> phone(Meeting meeting, int party) {
        var wish = scene.wish(meeting, party);
        var another = scene.wish(meeting, party);
        var head = meeting.head(party);
        return List.of(
                () -> signatures.sign(head, meeting.agreementId(), wish),
                () -> signatures.sign(head, meeting.agreementId(), wish),
                () -> signatures.sign(head, meeting.agreementId(), another));
    }

    private static <T> List<T> atOnce(List<Callable<T>> acts) throws InterruptedException, ExecutionException {
        var ready = new CountDownLatch(acts.size());
        var go = new CountDownLatch(1);
        var answers = new ArrayList<Future<T>>();
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            for (var act : acts) {
                answers.add(threads.submit(() -> {
                    ready.countDown();
                    go.await();
                    return act.call();
                }));
            }
            assertThat(ready.await(20, TimeUnit.SECONDS)).isTrue();
            go.countDown();
            var all = new ArrayList<T>();
            for (var answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }
}
