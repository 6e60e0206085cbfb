package vn.giaouoc.app.agreement.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.agreement.AgreementScene;
import vn.giaouoc.app.agreement.AgreementScene.World;
import vn.giaouoc.app.agreement.life.MoveWish;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.agreement.life.VersionMove;
import vn.giaouoc.db.common.Refusal;

/** All departments at once: previewed, and never made twice. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "agreement")
@Property(name = "agreement.scene", value = "bulk")
@Property(name = "portal.campaigns.recheck", value = "0s")
class BulkServiceTest {

    @Inject
    AgreementScene scene;

    @Inject
    BulkService bulk;

    @Inject
    OrganisationTree tree;

    @Test
    void a_preview_names_groups_and_who_has_no_head_and_makes_nothing() {
        var world = scene.world(4);
        tree.department(world.unit(), "Phòng chưa có trưởng", null);

        var pairs = bulk.preview(world.chair(), wish(world, BulkShape.PAIRS));
        assertThat(pairs.groups()).hasSize(2);
        assertThat(pairs.groups().getFirst().names()).hasSize(2);
        assertThat(pairs.groups().getLast().names())
                .as("an odd one joins the last pair")
                .hasSize(3);
        assertThat(pairs.withoutHead()).containsExactly("Phòng chưa có trưởng");
        assertThat(bulk.preview(world.chair(), wish(world, BulkShape.ALL_IN_ONE))
                        .groups())
                .hasSize(1);
        assertThat(made(world)).isZero();
    }

    @Test
    void a_second_run_makes_nothing_and_a_new_department_is_taken_up_when_it_has_a_partner() {
        var world = scene.world(4);
        assertThat(bulk.draft(world.chair(), wish(world, BulkShape.PAIRS)).made())
                .hasSize(2);
        var again = bulk.draft(world.chair(), wish(world, BulkShape.PAIRS));
        assertThat(again.made()).isEmpty();
        assertThat(again.already()).hasSize(4);

        scene.department(world.unit(), "Khoa số 5");
        assertThat(bulk.draft(world.chair(), wish(world, BulkShape.PAIRS)).leftOver())
                .containsExactly("Khoa số 5");
        scene.department(world.unit(), "Khoa số 6");
        assertThat(bulk.draft(world.chair(), wish(world, BulkShape.PAIRS)).made())
                .hasSize(1);
        assertThat(made(world)).isEqualTo(3);
    }

    @Test
    void two_chairs_who_press_at_once_make_one() throws Exception {
        var world = scene.world(6);
        var run = (Callable<BulkPlan>) () -> bulk.draft(world.chair(), wish(world, BulkShape.ALL_IN_ONE));
        try (var people = Executors.newFixedThreadPool(4)) {
            var all = new ArrayList<Future<BulkPlan>>();
            for (int i = 0; i < 4; i++) {
                all.add(people.submit(run));
            }
            int made = 0;
            for (var one : all) {
                made += one.get().made().size();
            }
            assertThat(made).isEqualTo(1);
        }
        assertThat(made(world)).isEqualTo(1);
    }

    @Test
    void after_a_cancelled_agreement_the_next_run_makes_it_again() {
        var world = scene.world(2);
        var first = bulk.draft(world.chair(), wish(world, BulkShape.ALL_IN_ONE))
                .made()
                .getFirst();
        scene.move(world.chair(), Long.parseLong(first), MoveWish.because(VersionMove.CANCEL, "Làm lại"));
        assertThat(bulk.draft(world.chair(), wish(world, BulkShape.ALL_IN_ONE)).made())
                .hasSize(1);
    }

    @Test
    void some_departments_can_be_chosen_in_an_order_of_their_own() {
        var world = scene.world(3);
        var ids = List.of(
                world.departments().get(2).id(), world.departments().getFirst().id());
        var wish = new DraftInBulk(
                world.campaign(),
                AgreementScene.YEAR,
                world.unit(),
                null,
                AgreementScene.TEMPLATE,
                BulkShape.ALL_IN_ONE,
                ids);
        var plan = bulk.draft(world.chair(), wish);
        assertThat(plan.groups().getFirst().names()).containsExactly("Khoa số 3", "Khoa số 1");
    }

    @Test
    void forty_departments_stand_on_one_agreement_and_pair_to_twenty() {
        var world = scene.world(40);
        assertThat(bulk.draft(world.chair(), wish(world, BulkShape.PAIRS)).made())
                .hasSize(20);
        var id = bulk.draft(world.chair(), wish(world, BulkShape.ALL_IN_ONE))
                .made()
                .getFirst();
        var page = scene.page(world.chair(), Long.parseLong(id));
        assertThat(page.promising()).hasSize(40);
        assertThat(page.promising().getLast().label()).isEqualTo("Bên 40");
    }

    @Test
    void one_department_has_nobody_to_agree_with() {
        var world = scene.world(1);
        assertThatThrownBy(() -> bulk.preview(world.chair(), wish(world, BulkShape.PAIRS)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("NOBODY_TO_AGREE"));
    }

    private long made(World world) {
        return scene.pledges().count("SELECT COUNT(*) FROM agreement WHERE organisation_id = " + world.unit());
    }

    private static DraftInBulk wish(World world, BulkShape shape) {
        return new DraftInBulk(
                world.campaign(), AgreementScene.YEAR, world.unit(), null, AgreementScene.TEMPLATE, shape, List.of());
    }
}
