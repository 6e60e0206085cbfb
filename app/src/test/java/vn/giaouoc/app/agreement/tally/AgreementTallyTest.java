package vn.giaouoc.app.agreement.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import vn.giaouoc.app.agreement.text.ArrangeParties;
import vn.giaouoc.app.agreement.text.PartyService;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.DissolveOrganisation;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.app.organisation.TransferOrganisation;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.app.pledge.check.CheckService;
import vn.giaouoc.db.agreement.life.VersionMove;
import vn.giaouoc.db.agreement.tally.AgreementSums;
import vn.giaouoc.db.agreement.tally.AgreementTallies;
import vn.giaouoc.db.agreement.tally.AgreementTally;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

/** Figures of agreements equal the rows after whatever was done, and roll up the tree as it was and as it is. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "agreement")
@Property(name = "agreement.scene", value = "tally")
@Property(name = "portal.campaigns.recheck", value = "0s")
class AgreementTallyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Inject
    AgreementScene scene;

    @Inject
    SignedByHand hand;

    @Inject
    AmendmentService amendments;

    @Inject
    PartyService parties;

    @Inject
    AgreementTallies tallies;

    @Inject
    AgreementFigures figures;

    @Inject
    OrganisationService organisations;

    @Inject
    CheckService check;

    @Inject
    SceneClock clock;

    /** What other tests broke on purpose in rows of their own. */
    private List<String> foundBefore = List.of();

    @BeforeEach
    void inNovember() {
        clock.at("2026-11-21T14:30:00");
        foundBefore = check.check().rows();
    }

    private List<String> found() {
        var found = new ArrayList<>(check.check().rows());
        found.removeAll(foundBefore);
        return found;
    }

    @Test
    void a_department_on_two_agreements_counts_once_and_a_cancelled_one_counts_no_more() {
        var world = scene.world(4);
        long all = scene.open(world);
        assertThat(of(world)).isEqualTo(new AgreementTally(world.campaign(), 2026, world.unit(), 1, 0, 0, 0, 0));
        hand.all(all);
        long two = scene.draft(world);
        parties.arrange(
                world.chair(), two, new ArrangeParties(1, world.parties().subList(0, 2), List.of()));
        scene.move(world.chair(), two, MoveWish.of(VersionMove.SEND));
        scene.agree(world.departments().get(0), two);
        scene.agree(world.departments().get(1), two);
        scene.move(world.chair(), two, MoveWish.until(VersionMove.OPEN_FOR_SIGNING, TODAY));
        hand.all(two);
        assertThat(of(world)).isEqualTo(new AgreementTally(world.campaign(), 2026, world.unit(), 2, 2, 4, 0, 0));

        scene.move(world.chair(), all, MoveWish.because(VersionMove.CANCEL, "Sắp xếp lại"));
        assertThat(of(world)).isEqualTo(new AgreementTally(world.campaign(), 2026, world.unit(), 1, 1, 2, 0, 0));
    }

    @Test
    void after_four_hundred_random_steps_the_check_finds_nothing() {
        var random = new Random(20261121);
        var worlds = List.of(scene.world(2), scene.world(3), scene.world(5));
        var ids = new ArrayList<List<Long>>();
        worlds.forEach(world -> ids.add(new ArrayList<>()));
        int done = 0;
        for (int step = 0; step < 400; step++) {
            int at = random.nextInt(worlds.size());
            done += step(random, worlds.get(at), ids.get(at)) ? 1 : 0;
        }
        hand.all(scene.open(worlds.getFirst())); // whatever chance did, one is signed
        assertThat(done).as("many steps must have been possible").isGreaterThan(60);
        worlds.forEach(world -> assertThat(of(world).made()).isPositive());
        assertThat(worlds.stream().mapToLong(world -> of(world).signed()).sum()).isPositive();
        assertThat(found()).isEmpty();
    }

    /** One thing somebody might do; false when it was refused. */
    private boolean step(Random random, World world, List<Long> ids) {
        if (ids.isEmpty() || random.nextInt(8) == 0) {
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

    @Test
    void one_changed_figure_state_or_letter_is_found_by_the_check() {
        var world = scene.world(2);
        long id = scene.open(world);
        hand.all(id);
        assertThat(found()).isEmpty();
        altered(
                "UPDATE agreement_tally SET signed = 7 WHERE organisation_id = " + world.unit(),
                "cột signed đang lưu 7");
        tallies.recompute(world.campaign(), AgreementScene.YEAR, List.of(world.unit()));
        altered(
                "UPDATE agreement_party SET name = 'Khoa khác' WHERE position = 1 AND version_id IN"
                        + " (SELECT id FROM agreement_version WHERE agreement_id = " + id + ")",
                "nội dung khác với mã SHA-256");
        scene.pledges().run("UPDATE agreement_party SET name = 'Khoa số 1' WHERE name = 'Khoa khác'");
        altered("UPDATE agreement_version SET state = 'OPEN' WHERE agreement_id = " + id, "bước chuyển cuối cùng");
        scene.pledges().run("UPDATE agreement_version SET state = 'SIGNED' WHERE agreement_id = ?", id);
        assertThat(found()).isEmpty();
    }

    private void altered(String sql, String sentence) {
        scene.pledges().run(sql);
        assertThat(found()).anyMatch(row -> row.contains(sentence));
    }

    @Test
    void a_superior_sums_its_units_and_a_department_that_ended_after_signing_never_makes_more_than_all() {
        var world = scene.world(4);
        long second = scene.unit(world.upper(), List.of());
        scene.department(second, "Phòng khác");
        hand.all(scene.open(world));
        scene.pledges()
                .run(
                        "UPDATE department SET ended_on = ? WHERE id = ?",
                        TODAY,
                        world.departments().getFirst().id());
        scene.pledges()
                .run(
                        "INSERT INTO department (id, organisation_id, name, search_key, ended_on) VALUES (?,?,?,?,?)",
                        Ids.next(),
                        world.unit(),
                        "Đã thôi",
                        "da thoi",
                        TODAY);

        var report = figures.ask(
                scene.superior(world.upper()), AgreementQuestion.now(world.upper(), world.campaign(), 2026));

        assertThat(report.total().sums()).isEqualTo(new AgreementSums(1, 1, 4, 5, 0, 0));
        assertThat(report.total().taking()).isEqualTo("80,0 %");
        assertThat(report.lines()).hasSize(2);
        assertThat(report.own().sums()).isEqualTo(AgreementSums.NONE);
        var unit = figures.ask(world.chair(), AgreementQuestion.now(world.unit(), world.campaign(), 2026));
        assertThat(unit.total().sums()).isEqualTo(new AgreementSums(1, 1, 4, 4, 0, 0));
        assertThatThrownBy(
                        () -> figures.ask(scene.nobody(), AgreementQuestion.now(world.unit(), world.campaign(), 2026)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_unit_that_moved_or_ended_is_summed_where_it_stood_and_where_it_stands_now() {
        var world = scene.world(2);
        long root = scene.found(null, "LĐLĐ tỉnh", OrganisationLevel.FEDERATION, UnitType.UNION_BODY, List.of());
        long older = scene.found(root, "CĐ cũ", OrganisationLevel.UPPER, UnitType.UNION_BODY, List.of());
        long newer = scene.found(root, "CĐ mới", OrganisationLevel.UPPER, UnitType.UNION_BODY, List.of());
        long unit = scene.unit(older, List.of("Trường"));
        long heir = scene.unit(newer, List.of());
        var departments = List.of(scene.department(unit, "Tổ một"), scene.department(unit, "Tổ hai"));
        var there = new World(world.campaign(), older, unit, 0, departments, scene.chair(unit));
        hand.all(scene.open(there));

        organisations.transfer(
                Actor.SYSTEM, new TransferOrganisation(unit, newer, Decision.of("02/QĐ", LocalDate.of(2026, 11, 1))));
        var then = LocalDate.of(2026, 10, 31);
        assertThat(signed(older, AgreementQuestion.asItWas(older, world.campaign(), 2026, then)))
                .isEqualTo(1);
        assertThat(signed(older, AgreementQuestion.now(older, world.campaign(), 2026)))
                .isZero();
        assertThat(signed(newer, AgreementQuestion.now(newer, world.campaign(), 2026)))
                .isEqualTo(1);

        organisations.dissolve(Actor.SYSTEM, new DissolveOrganisation(unit, heir, Decision.of("03/QĐ", TODAY)));
        assertThat(signed(newer, AgreementQuestion.now(newer, world.campaign(), 2026)))
                .isEqualTo(1);
        assertThat(signed(newer, AgreementQuestion.asItWas(newer, world.campaign(), 2026, TODAY)))
                .isZero();
        assertThat(signed(root, AgreementQuestion.now(root, world.campaign(), 2026)))
                .isEqualTo(1);
        assertThat(figures.ask(Actor.SYSTEM, AgreementQuestion.now(heir, world.campaign(), 2026))
                        .total()
                        .sums())
                .isEqualTo(new AgreementSums(1, 1, 2, 2, 0, 0));
    }

    private long signed(long unit, AgreementQuestion question) {
        assertThat(question.unitId()).isEqualTo(unit);
        return figures.ask(Actor.SYSTEM, question).total().sums().signed();
    }

    private AgreementTally of(World world) {
        return tallies.of(world.campaign(), AgreementScene.YEAR, world.unit());
    }
}
