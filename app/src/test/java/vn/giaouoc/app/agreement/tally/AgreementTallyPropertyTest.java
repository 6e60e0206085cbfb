package vn.giaouoc.app.agreement.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.agreement.AgreementScene;
import vn.giaouoc.app.agreement.AgreementScene.World;
import vn.giaouoc.app.agreement.SignedByHand;
import vn.giaouoc.app.agreement.draft.AmendmentService;
import vn.giaouoc.app.agreement.life.MoveWish;
import vn.giaouoc.app.common.Check;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.db.agreement.life.VersionMove;
import vn.giaouoc.db.agreement.tally.AgreementTallies;
import vn.giaouoc.db.agreement.tally.AgreementTally;
import vn.giaouoc.db.common.Refusal;

/** Figures of agreements equal the rows after whatever was done. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "agreement")
@Property(name = "agreement.scene", value = "tally")
@Property(name = "portal.campaigns.recheck", value = "0s")
class AgreementTallyPropertyTest {

    /** Most of what somebody might do is refused where an agreement stands; a few tries find something that is not. */
    private static final int TRIES = 4;

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Inject
    AgreementScene scene;

    @Inject
    SignedByHand hand;

    @Inject
    AmendmentService amendments;

    @Inject
    AgreementTallies tallies;

    @Inject
    List<Check> checks;

    @Inject
    SceneClock clock;

    private Findings findings = new Findings(List.of());

    @BeforeEach
    void inNovember() {
        clock.at("2026-11-21T14:30:00");
        findings = new Findings(checks);
    }

    @Test
    void after_two_hundred_random_steps_the_check_finds_nothing() {
        var random = new Random(20261121);
        var worlds = List.of(scene.world(2), scene.world(3), scene.world(5));
        var ids = new ArrayList<List<Long>>();
        worlds.forEach(world -> ids.add(new ArrayList<>()));
        int done = 0;
        for (int step = 0; step < 200; step++) {
            int at = random.nextInt(worlds.size());
            boolean possible = false;
            for (int tries = 0; tries < TRIES && !possible; tries++) {
                possible = step(random, worlds.get(at), ids.get(at));
            }
            done += possible ? 1 : 0;
        }
        hand.all(scene.open(worlds.getFirst())); // whatever chance did, one is signed
        assertThat(done).as("many steps must have been possible").isGreaterThan(80);
        worlds.forEach(world -> assertThat(of(world).made()).isPositive());
        assertThat(worlds.stream().mapToLong(world -> of(world).signed()).sum()).isPositive();
        assertThat(findings.now()).isEmpty();
    }

    /** One thing somebody might do; false when it was refused. */
    private boolean step(Random random, World world, List<Long> ids) {
        if (ids.isEmpty() || random.nextInt(12) == 0) {
            ids.add(scene.draft(world));
            return true;
        }
        long id = ids.get(random.nextInt(ids.size()));
        try {
            switch (random.nextInt(9)) {
                case 0 -> scene.move(world.chair(), id, MoveWish.of(VersionMove.SEND));
                case 1, 2 -> world.departments().forEach(department -> scene.agree(department, id));
                case 3, 4 -> scene.move(world.chair(), id, MoveWish.until(VersionMove.OPEN_FOR_SIGNING, TODAY));
                case 5 -> hand.one(id, random.nextInt(world.departments().size()));
                case 6 -> hand.all(id);
                case 7 -> amendments.amend(world.chair(), id, "Sửa");
                default ->
                    scene.move(
                            world.chair(),
                            id,
                            MoveWish.because(
                                    random.nextInt(4) == 0 ? VersionMove.CANCEL : VersionMove.TAKE_BACK, "Thử lại"));
            }
            return true;
        } catch (Refusal | DataAccessException refused) {
            return false;
        }
    }

    private AgreementTally of(World world) {
        return tallies.of(world.campaign(), AgreementScene.YEAR, world.unit());
    }
}
