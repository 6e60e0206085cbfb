package vn.giaouoc.app.organisation.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.DAY;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.share;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.split;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.succession.request.ConsolidateOrganisations;
import vn.giaouoc.app.organisation.succession.request.Joining;
import vn.giaouoc.app.organisation.succession.request.NewUnit;
import vn.giaouoc.app.pledge.CampaignScene;
import vn.giaouoc.app.pledge.PledgeScene;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.app.pledge.tally.TallyDay;
import vn.giaouoc.app.pledge.writer.PledgeStep;
import vn.giaouoc.app.rollup.Rollup;
import vn.giaouoc.app.rollup.RollupLine;
import vn.giaouoc.app.rollup.RollupService;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.db.OwnDatabase;
import vn.giaouoc.db.rollup.Figures;
import vn.giaouoc.db.rollup.TreeKind;

/**
 * Both roll-ups over a reorganisation on 1/7/2026, worked out by hand. Units, members, signed:
 *
 * <pre>
 *              2025 as it was   2025 as it is now   2026 on 30/6   2026 today
 * A  a1            1 5 3             -                 1 5 2            -
 *    a2            1 3 1             -                 1 3 3            -
 *    c  (a1+b1)      -             1 9 5                 -            1 9 6
 *    d  (of a2)      -             1 3 1                 -            1 2 2
 *    e  (of a2)      -             1 0 0                 -            1 1 1
 * B  b1            1 4 2             -                 1 4 4            -
 * A                2 8 4           3 12 6              2 8 5          3 12 9
 * B                1 4 2           0 0 0               1 4 4          0 0 0
 * P                3 12 6          3 12 6              3 12 9         3 12 9
 * </pre>
 */
@OwnDatabase
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "rollup")
@Property(name = "portal.campaigns.recheck", value = "0s")
class SuccessionRollupTest {

    @Inject
    SuccessionScene scene;

    @Inject
    PledgeScene people;

    @Inject
    RollupService rollups;

    @Inject
    SceneClock clock;

    @Inject
    TallyDay day;

    private CampaignScene.Running campaign;
    private long province;
    private long upperA;
    private long upperB;
    private long firstUnion;
    private long secondUnion;
    private long thirdUnion;

    @BeforeEach
    void two_years_and_a_reorganisation_between() throws SQLException {
        at("2026-02-10");
        campaign = people.campaign();
        province = scene.province();
        upperA = scene.superior(province, "A");
        upperB = scene.superior(province, "B");
        firstUnion = scene.union(upperA, "a1");
        secondUnion = scene.union(upperA, "a2");
        thirdUnion = scene.union(upperB, "b1");
        long east = scene.department(secondUnion, "Tổ Đông");
        var ofA1 = scene.members(firstUnion, 0, 5);
        var ofA2 = List.of(scene.member(secondUnion, 0), scene.member(secondUnion, 0), scene.member(secondUnion, east));
        var ofB1 = scene.members(thirdUnion, 0, 4);
        signedLastYear(ofA1.subList(0, 3), firstUnion);
        signedLastYear(ofA2.subList(0, 1), secondUnion);
        signedLastYear(ofB1.subList(0, 2), thirdUnion);
        people.open(campaign.id(), 2025, "2025-01-01", "2025-12-31", "2025-12-31");
        sign(ofA1.subList(0, 2));
        sign(ofA2);
        sign(ofB1);
        at("2026-07-10");
        scene.happens(new ConsolidateOrganisations(
                List.of(Joining.of(firstUnion), Joining.of(thirdUnion)),
                new NewUnit(null, "c", null, null, null, null, upperA, null),
                SuccessionScene.paper(DAY)));
        scene.happens(split(secondUnion, 0, share("d"), share("e", east)));
        at("2026-11-21");
    }

    private void at(String date) throws SQLException {
        clock.at(date + "T09:00:00");
        day.turn();
    }

    private void sign(List<Long> some) {
        some.forEach(person -> people.write(PledgeStep.SIGN, person, campaign));
    }

    private void signedLastYear(List<Long> some, long unit) {
        some.forEach(person -> people.run(
                "INSERT INTO pledge (id, person_id, campaign_id, year, state, organisation_id, department_id, text_id, answers,"
                        + " method, signed_at, digest, receipt_code) VALUES (UNHEX(REPLACE(UUID(), '-', '')), ?, ?, 2025, 'SIGNED',"
                        + " ?, 0, ?, 'S.1,S.2', 'OWN_PHONE', '2025-02-01', UNHEX(SHA2('x', 256)), 'LASTYEAR')",
                person,
                campaign.id(),
                unit,
                campaign.text().id()));
    }

    @Test
    void a_closed_year_keeps_the_old_units_as_it_was() {
        var was = ask(province, 2025, TreeKind.AS_IT_WAS);
        assertThat(brief(was, "A")).isEqualTo("2 8 4");
        assertThat(brief(was, "B")).isEqualTo("1 4 2");
        assertThat(brief(was.total().figures())).isEqualTo("3 12 6");
        var ofA = ask(upperA, 2025, TreeKind.AS_IT_WAS);
        assertThat(brief(ofA, "a1")).isEqualTo("1 5 3");
        assertThat(brief(ofA, "a2")).isEqualTo("1 3 1");
        assertThat(ofA.lines()).hasSize(2);
    }

    @Test
    void as_it_is_now_a_closed_year_stands_with_the_successors() {
        var now = ask(province, 2025, TreeKind.AS_IT_IS_NOW);
        assertThat(brief(now, "A")).isEqualTo("3 12 6");
        assertThat(brief(now, "B")).isEqualTo("0 0 0");
        assertThat(brief(now.total().figures())).isEqualTo("3 12 6");
        var ofA = ask(upperA, 2025, TreeKind.AS_IT_IS_NOW);
        assertThat(brief(ofA, "c")).isEqualTo("1 9 5");
        assertThat(brief(ofA, "d"))
                .as("the main successor speaks for the split unit")
                .isEqualTo("1 3 1");
        assertThat(brief(ofA, "e")).isEqualTo("1 0 0");
        long union = scene.named(upperA, "c", DAY);
        var below = ask(union, 2025, TreeKind.AS_IT_IS_NOW);
        assertThat(brief(below, "a1"))
                .as("below a union nothing counts as a union")
                .isEqualTo("0 5 3");
        assertThat(brief(below, "b1")).isEqualTo("0 4 2");
    }

    @Test
    void the_open_year_follows_the_members_and_its_earlier_days_keep_the_old_units() {
        var today = ask(province, 2026, TreeKind.AS_IT_WAS);
        assertThat(brief(today, "A")).isEqualTo("3 12 9");
        assertThat(brief(today, "B")).isEqualTo("0 0 0");
        var ofA = ask(upperA, 2026, TreeKind.AS_IT_IS_NOW);
        assertThat(brief(ofA, "c")).isEqualTo("1 9 6");
        assertThat(brief(ofA, "d")).isEqualTo("1 2 2");
        assertThat(brief(ofA, "e")).isEqualTo("1 1 1");
        var question = RollupQuestion.of(province, campaign.id(), 2026).kind(TreeKind.AS_IT_WAS);
        var june = rollups.ask(Actor.SYSTEM, question.on(LocalDate.of(2026, 6, 30)));
        assertThat(brief(june, "A")).isEqualTo("2 8 5");
        assertThat(brief(june, "B")).isEqualTo("1 4 4");
        var july = rollups.ask(Actor.SYSTEM, question.on(DAY));
        assertThat(brief(july, "A")).isEqualTo("3 12 9");
        assertThat(brief(july.total().figures())).isEqualTo("3 12 9");
    }

    private Rollup ask(long unit, int year, TreeKind kind) {
        return rollups.ask(
                Actor.SYSTEM, RollupQuestion.of(unit, campaign.id(), year).kind(kind));
    }

    private static String brief(Rollup rollup, String name) {
        return rollup.lines().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .map(RollupLine::figures)
                .map(SuccessionRollupTest::brief)
                .orElse("no line");
    }

    private static String brief(Figures figures) {
        return figures.units() + " " + figures.members() + " " + figures.signed();
    }
}
