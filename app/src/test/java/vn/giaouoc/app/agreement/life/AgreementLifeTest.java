package vn.giaouoc.app.agreement.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.agreement.AgreementScene;
import vn.giaouoc.app.agreement.SignedByHand;
import vn.giaouoc.app.agreement.draft.AmendmentService;
import vn.giaouoc.app.agreement.page.VersionLine;
import vn.giaouoc.app.agreement.text.ArrangeParties;
import vn.giaouoc.app.agreement.text.PartyService;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.db.agreement.life.VersionMove;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.common.Refusal;

/** The life of an agreement on real rows: from draft to signed, taken back, expired, cancelled, amended. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "agreement")
@Property(name = "agreement.scene", value = "life")
@Property(name = "portal.campaigns.recheck", value = "0s")
class AgreementLifeTest {

    @Inject
    AgreementScene scene;

    @Inject
    SignedByHand hand;

    @Inject
    AmendmentService amendments;

    @Inject
    PartyService parties;

    @Inject
    AgreementWorkflow workflow;

    @Inject
    SceneClock clock;

    @BeforeEach
    void inNovember() {
        clock.at("2026-11-21T14:30:00");
    }

    @Test
    void three_departments_go_the_whole_way_and_every_step_is_remembered() {
        var world = scene.world(3);
        long id = scene.open(world);
        var open = scene.page(world.chair(), id);
        assertThat(open.version().state()).isEqualTo(VersionState.OPEN);
        assertThat(open.version().sha256()).hasSize(64);

        hand.one(id, 0);
        hand.one(id, 2);
        assertThat(scene.page(world.chair(), id).version().state()).isEqualTo(VersionState.OPEN);
        hand.one(id, 1);

        var signed = scene.page(world.departments().getFirst().head(), id);
        assertThat(signed.version().state()).isEqualTo(VersionState.SIGNED);
        assertThat(signed.inForceId()).isEqualTo(signed.version().id());
        assertThat(signed.version().sha256()).isEqualTo(open.version().sha256());
        assertThat(moves(id)).isEqualTo("null>DRAFT DRAFT>NEGOTIATING NEGOTIATING>AGREED AGREED>OPEN OPEN>SIGNED");
    }

    @Test
    void a_text_that_was_taken_back_is_signed_by_nobody_and_the_evidence_stays() {
        var world = scene.world(2);
        long id = scene.open(world);
        hand.one(id, 0);

        refused(world, id, MoveWish.of(VersionMove.TAKE_BACK), "REASON_NEEDED");
        scene.move(world.chair(), id, MoveWish.because(VersionMove.TAKE_BACK, "Sai chỉ tiêu"));

        var page = scene.page(world.chair(), id);
        assertThat(page.version().state()).isEqualTo(VersionState.NEGOTIATING);
        assertThat(page.version().sha256()).isNull();
        assertThat(page.parties()).noneMatch(party -> party.signed() || party.agreed());
        assertThat(scene.pledges()
                        .count("SELECT COUNT(*) FROM agreement_signature_void WHERE version_id = "
                                + page.version().id()))
                .isEqualTo(1);
    }

    @Test
    void nobody_signs_or_opens_after_the_last_day_until_more_time_is_given() {
        var world = scene.world(2);
        long id = scene.open(world);
        long version = Long.parseLong(scene.page(world.chair(), id).version().id());
        assertThatThrownBy(() -> workflow.move(world.chair(), version, MoveWish.of(VersionMove.EXPIRE)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence())
                                .contains("20/12/2026")
                                .contains("21/11/2026"));
        hand.one(id, 0);

        clock.at("2026-12-21T00:00:01");
        workflow.move(world.chair(), version, MoveWish.of(VersionMove.EXPIRE));
        refused(world, id, MoveWish.until(VersionMove.EXTEND, LocalDate.of(2026, 12, 20)), "LAST_DAY_OVER");
        scene.move(world.chair(), id, MoveWish.until(VersionMove.EXTEND, LocalDate.of(2026, 12, 21)));

        assertThat(scene.page(world.chair(), id).promising().getFirst().signed())
                .isTrue();
        hand.one(id, 1);
        assertThat(scene.page(world.chair(), id).version().state()).isEqualTo(VersionState.SIGNED);
    }

    @Test
    void an_amendment_is_signed_again_while_the_old_text_stays_in_force() {
        var world = scene.world(2);
        long id = scene.open(world);
        refusedAmendment(world, id, "NOT_IN_FORCE");
        hand.all(id);
        var old = scene.page(world.chair(), id).version();

        assertThat(amendments.amend(world.chair(), id, "Thêm chỉ tiêu")).isEqualTo(2);
        refusedAmendment(world, id, "AMENDMENT_ON_ITS_WAY");
        assertThat(scene.page(world.chair(), id).version().number()).isEqualTo(2);
        assertThat(scene.page(world.departments().getFirst().head(), id)
                        .version()
                        .id())
                .isEqualTo(old.id());

        scene.move(world.chair(), id, MoveWish.of(VersionMove.SEND));
        world.departments().forEach(department -> scene.agree(department, id));
        scene.move(world.chair(), id, MoveWish.until(VersionMove.OPEN_FOR_SIGNING, LocalDate.of(2026, 12, 20)));
        hand.one(id, 0);
        assertThat(states(world, id)).containsExactly(VersionState.SIGNED, VersionState.OPEN);
        hand.one(id, 1);

        assertThat(states(world, id)).containsExactly(VersionState.REPLACED, VersionState.SIGNED);
        assertThat(scene.page(world.chair(), id).inForceId())
                .isEqualTo(scene.page(world.chair(), id).version().id());
    }

    @Test
    void a_cancelled_amendment_leaves_the_old_text_in_force_and_a_cancelled_agreement_ends() {
        var world = scene.world(2);
        long id = scene.open(world);
        hand.all(id);
        amendments.amend(world.chair(), id, "Thêm chỉ tiêu");
        scene.move(world.chair(), id, MoveWish.because(VersionMove.CANCEL, "Thôi không sửa"));
        var page = scene.page(world.chair(), id);
        assertThat(page.version().state()).isEqualTo(VersionState.SIGNED);
        assertThat(page.cancelledAt()).isNull();

        amendments.amend(world.chair(), id, "Sửa nữa");
        scene.move(world.chair(), id, MoveWish.because(VersionMove.CANCEL, "Lại thôi"));
        scene.move(world.chair(), id, MoveWish.because(VersionMove.CANCEL, "Đơn vị sắp xếp lại"));
        assertThat(scene.page(world.chair(), id).cancelledAt()).isNotNull();
        refused(world, id, MoveWish.because(VersionMove.CANCEL, "Lần nữa"), "WRONG_STATE");
    }

    @Test
    void one_party_is_no_agreement_and_a_party_without_head_opens_nothing() {
        var world = scene.world(2);
        long id = scene.draft(world);
        parties.arrange(world.chair(), id, new ArrangeParties(1, world.parties().subList(0, 1), List.of()));
        refused(world, id, MoveWish.of(VersionMove.SEND), "TWO_PARTIES_NEEDED");
        parties.arrange(world.chair(), id, new ArrangeParties(2, world.parties(), List.of()));
        scene.move(world.chair(), id, MoveWish.of(VersionMove.SEND));
        world.departments().forEach(department -> scene.agree(department, id));

        var last = world.departments().getLast();
        scene.pledges()
                .run(
                        "UPDATE office SET valid_to = ? WHERE person_id = ?",
                        LocalDate.of(2026, 11, 21),
                        last.head().personId());
        assertThatThrownBy(() -> scene.move(
                        world.chair(), id, MoveWish.until(VersionMove.OPEN_FOR_SIGNING, LocalDate.of(2026, 12, 20))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence()).contains(last.name()));
    }

    private List<VersionState> states(AgreementScene.World world, long id) {
        return scene.page(world.chair(), id).versions().stream()
                .map(VersionLine::state)
                .toList();
    }

    private void refused(AgreementScene.World world, long id, MoveWish wish, String code) {
        assertThatThrownBy(() -> scene.move(world.chair(), id, wish))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private void refusedAmendment(AgreementScene.World world, long id, String code) {
        assertThatThrownBy(() -> amendments.amend(world.chair(), id, "Lý do"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private String moves(long id) {
        return scene.texts("SELECT CONCAT(COALESCE(from_state, 'null'), '>', to_state) FROM agreement_move"
                + " WHERE agreement_id = " + id + " ORDER BY id");
    }
}
