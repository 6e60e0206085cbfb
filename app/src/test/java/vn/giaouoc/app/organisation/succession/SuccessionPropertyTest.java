package vn.giaouoc.app.organisation.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.everything;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.paper;
import static vn.giaouoc.app.organisation.succession.SuccessionScene.rows;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.organisation.succession.request.ConsolidateOrganisations;
import vn.giaouoc.app.organisation.succession.request.DetachOrganisation;
import vn.giaouoc.app.organisation.succession.request.Joining;
import vn.giaouoc.app.organisation.succession.request.MergeOrganisations;
import vn.giaouoc.app.organisation.succession.request.NewUnit;
import vn.giaouoc.app.organisation.succession.request.Share;
import vn.giaouoc.app.organisation.succession.request.SplitOrganisation;
import vn.giaouoc.app.organisation.succession.request.SuccessionWish;
import vn.giaouoc.app.pledge.CampaignScene;
import vn.giaouoc.app.pledge.PledgeScene;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.app.pledge.check.CheckService;
import vn.giaouoc.app.pledge.tally.TallyDay;
import vn.giaouoc.app.pledge.writer.PledgeStep;
import vn.giaouoc.db.OwnDatabase;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationVersion;

/** Whatever merges and splits in whatever order, nobody is lost, nobody stands twice, and the figures are the rows. */
@OwnDatabase
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "merging")
@Property(name = "portal.campaigns.recheck", value = "0s")
class SuccessionPropertyTest {

    private static final int STEPS = 120;

    @Inject
    SuccessionScene scene;

    @Inject
    PledgeScene people;

    @Inject
    SuccessionService successions;

    @Inject
    OrganisationTree tree;

    @Inject
    SceneClock clock;

    @Inject
    TallyDay day;

    @Inject
    CheckService check;

    private final Random random = new Random(20260702);
    private final Set<Class<?>> happened = new HashSet<>();
    private final Set<Long> gone = new HashSet<>();
    private List<Long> everybody = List.of();
    private long superior;
    private LocalDate today = LocalDate.of(2026, 3, 1);

    @Test
    void nobody_is_lost_or_doubled_and_every_figure_is_what_the_rows_say() throws SQLException {
        clock.at(today + "T08:00:00");
        day.turn();
        var campaign = people.campaign("2026-01-01", "2026-11-30", "2026-11-30");
        superior = scene.superior(scene.province(), "Công đoàn xã Tây Lĩnh");
        everybody = IntStream.range(0, 6)
                .mapToObj(i -> scene.union(superior, "CĐCS " + i))
                .flatMap(unit -> populated(unit).stream())
                .toList();
        for (int step = 0; step < STEPS; step++) {
            today = today.plusDays(1);
            clock.at(today + "T08:00:00");
            day.turn();
            somethingHappens(campaign);
            requireNobodyLost();
        }
        assertThat(happened)
                .contains(
                        MergeOrganisations.class,
                        ConsolidateOrganisations.class,
                        SplitOrganisation.class,
                        DetachOrganisation.class);
        var found = check.check();
        assertThat(found.tallies())
                .filteredOn(difference -> difference.campaign().equals("SCENE-" + campaign.id()))
                .isEmpty();
        assertThat(rows("SELECT SUM(members) FROM tally WHERE campaign_id = " + campaign.id()
                        + " AND organisation_id IN"
                        + " (SELECT descendant_id FROM organisation_closure WHERE ancestor_id = " + superior + ")"))
                .containsExactly(String.valueOf(everybody.size() - gone.size()));
    }

    private List<Long> populated(long unit) {
        var there = new ArrayList<Long>();
        for (var department : List.of("Văn phòng", "Phòng " + random.nextInt(4))) {
            there.addAll(scene.members(unit, scene.department(unit, department), 3));
        }
        there.addAll(scene.members(unit, 0, 2));
        return there;
    }

    private void somethingHappens(CampaignScene.Running campaign) {
        try {
            switch (random.nextInt(8)) {
                case 0, 1 -> people.write(PledgeStep.SIGN, anybody(), campaign);
                case 2 -> leaves(anybody());
                default -> reorganised(wish());
            }
        } catch (Refusal refusal) {
            assertThat(refusal.sentence()).isNotBlank();
        }
    }

    /** Every third is taken back at once, and all tables are as before; then it happens after all. */
    private void reorganised(SuccessionWish wish) {
        if (random.nextInt(3) == 0) {
            var before = everything();
            scene.undo(scene.happens(wish));
            assertThat(everything()).isEqualTo(before);
        }
        scene.happens(wish);
        happened.add(wish.getClass());
    }

    private void leaves(long person) {
        if (gone.size() < everybody.size() / 3 && gone.add(person)) {
            people.move(
                    person,
                    "UPDATE membership SET valid_to = ?, end_reason = 'RETIRED', version = version + 1"
                            + " WHERE person_id = ? AND valid_to = '9999-12-31'",
                    today,
                    person);
        }
    }

    private SuccessionWish wish() {
        var units = new ArrayList<>(units());
        Collections.shuffle(units, random);
        if (units.size() > 3 && random.nextBoolean()) {
            var two = List.of(Joining.of(units.get(0)), new Joining(units.get(1), "Tổ " + random.nextInt(3)));
            return random.nextBoolean()
                    ? new MergeOrganisations(two, units.get(2), paper(today))
                    : new ConsolidateOrganisations(two, fresh(), paper(today));
        }
        long unit = units.getFirst();
        var departments = successions.parts(Actor.SYSTEM, unit).departments().stream()
                .map(Parts.Part::number)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(departments, random);
        int cut = departments.isEmpty() ? 0 : random.nextInt(departments.size());
        var some = new Share(fresh(), departments.subList(0, cut), List.of(), List.of());
        return random.nextBoolean()
                ? new SplitOrganisation(
                        unit,
                        List.of(some, new Share(fresh(), List.of(), List.of(), List.of())),
                        random.nextInt(2),
                        paper(today))
                : new DetachOrganisation(unit, some, paper(today));
    }

    private NewUnit fresh() {
        return NewUnit.named("CĐCS mới " + random.nextInt());
    }

    private List<Long> units() {
        return tree.children(superior, today).stream()
                .map(OrganisationVersion::organisationId)
                .toList();
    }

    private long anybody() {
        return everybody.get(random.nextInt(everybody.size()));
    }

    /** Everybody who has not left is in one unit that stands, in one department of it that stands, and in no other. */
    private void requireNobodyLost() {
        var ids = everybody.stream().map(String::valueOf).collect(Collectors.joining(","));
        var active = rows("""
                SELECT m.person_id, COUNT(*) FROM membership m
                JOIN organisation_version v ON v.organisation_id = m.organisation_id AND v.valid_from <= '%1$s'
                  AND '%1$s' < v.valid_to
                LEFT JOIN department d ON d.id = m.department_id AND d.organisation_id = m.organisation_id
                  AND d.ended_on IS NULL
                WHERE m.person_id IN (%2$s) AND m.valid_from <= '%1$s' AND '%1$s' < m.valid_to
                  AND (m.department_id = 0 OR d.id IS NOT NULL) GROUP BY m.person_id""".formatted(today, ids));
        assertThat(active).allMatch(row -> row.endsWith("|1")).hasSize(everybody.size() - gone.size());
        assertThat(rows(
                        "SELECT COUNT(*) FROM membership WHERE person_id IN (%s) AND valid_from <= '%s' AND '%s' < valid_to"
                                .formatted(ids, today, today)))
                .containsExactly(String.valueOf(everybody.size() - gone.size()));
    }
}
