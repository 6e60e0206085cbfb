package vn.giaouoc.app.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.pledge.check.CheckService;
import vn.giaouoc.app.pledge.tally.TallyDay;
import vn.giaouoc.app.pledge.writer.PledgeStep;
import vn.giaouoc.db.OwnDatabase;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;

/** Whatever people do in whatever order, the figures are what the rows say. */
@OwnDatabase
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "random")
@Property(name = "portal.campaigns.recheck", value = "0s")
class RandomYearTest {

    private static final int STEPS = 500;

    @Inject
    PledgeScene scene;

    @Inject
    SceneClock clock;

    @Inject
    TallyDay day;

    @Inject
    CheckService check;

    private record Someone(long id, List<Long> memberships) {}

    @Test
    void five_hundred_random_steps_leave_no_difference() throws SQLException {
        var random = new Random(20261121);
        var today = LocalDate.of(2026, 9, 1);
        clock.at(today + "T08:00:00");
        day.turn();
        var campaign = scene.campaign("2026-01-01", "2026-11-30", "2026-11-30");
        var units = List.of(
                scene.unit("ENTERPRISE"), scene.unit("SCHOOL"), scene.unit("AGENCY"), scene.unit("TRADE_ASSOCIATION"));
        var people = new ArrayList<Someone>();
        for (int i = 0; i < 40; i++) {
            var one = new Someone(scene.person(i % 3 == 0 ? "MALE" : "FEMALE"), new ArrayList<>());
            one.memberships()
                    .add(scene.join(one.id(), units.get(i % 4), i % 7 == 0 ? "STAFF" : "MEMBER", today.minusDays(300)));
            people.add(one);
        }
        for (int step = 0; step < STEPS; step++) {
            var one = people.get(random.nextInt(people.size()));
            if (step % 5 == 0) {
                today = today.plusDays(1);
                clock.at(today + "T08:00:00");
                if (random.nextBoolean()) {
                    day.turn();
                }
            }
            act(random, one, units, campaign, today);
        }

        assertThat(check.check().tallies())
                .filteredOn(difference -> difference.campaign().equals("SCENE-" + campaign.id()))
                .isEmpty();
        assertThat(scene.count("SELECT COUNT(*) FROM pledge WHERE campaign_id = " + campaign.id()))
                .isGreaterThan(20);
        assertThat(scene.count("SELECT SUM(signed) + SUM(withdrawn) FROM tally WHERE campaign_id = " + campaign.id()))
                .isPositive();
    }

    private void act(Random random, Someone one, List<Long> units, CampaignScene.Running campaign, LocalDate today) {
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> step(PledgeStep.SIGN, one, campaign);
            case 3 -> step(PledgeStep.DECLINE, one, campaign);
            case 4 -> step(PledgeStep.WITHDRAW, one, campaign);
            case 5 -> move(one, units.get(random.nextInt(units.size())), today);
            case 6 -> {
                var from = today.plusDays(random.nextInt(10) - 5);
                scene.suspend(one.id(), from, from.plusDays(random.nextInt(20)));
            }
            default ->
                scene.move(
                        one.id(),
                        "UPDATE person SET gender = ? WHERE id = ?",
                        random.nextBoolean() ? "FEMALE" : "MALE",
                        one.id());
        }
    }

    private void move(Someone one, long unit, LocalDate today) {
        scene.end(one.id(), one.memberships().getLast(), today);
        one.memberships().add(scene.join(one.id(), unit, "MEMBER", today));
    }

    private void step(PledgeStep step, Someone one, CampaignScene.Running campaign) {
        try {
            scene.write(scene.wish(
                    step,
                    Ids.nextUuid(),
                    one.id(),
                    campaign,
                    PledgeScene.YEAR,
                    vn.giaouoc.db.pledge.PledgeMethod.KIOSK));
        } catch (Refusal refusal) {
            assertThat(refusal.code())
                    .isIn("ALREADY_SIGNED", "NOTHING_TO_WITHDRAW", "PLEDGE_WINDOW_CLOSED", "NOT_ACTIVE");
        }
    }
}
