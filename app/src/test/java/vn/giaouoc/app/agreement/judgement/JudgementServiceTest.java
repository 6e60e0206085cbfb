package vn.giaouoc.app.agreement.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.agreement.AgreementScene;
import vn.giaouoc.app.agreement.AgreementScene.World;
import vn.giaouoc.app.agreement.SignedByHand;
import vn.giaouoc.app.agreement.draft.AmendmentService;
import vn.giaouoc.app.agreement.life.MoveWish;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.agreement.judgement.JudgementKind;
import vn.giaouoc.db.agreement.life.VersionMove;
import vn.giaouoc.db.common.Refusal;

/** Judging: bound values come from the portal and are frozen, typed ones are typed; two people stand for the outcome. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "agreement")
@Property(name = "agreement.scene", value = "judgement")
@Property(name = "portal.campaigns.recheck", value = "0s")
class JudgementServiceTest {

    @Inject
    AgreementScene scene;

    @Inject
    SignedByHand hand;

    @Inject
    JudgementService service;

    @Inject
    SignOffBook signOff;

    @Inject
    JudgementScene judged;

    @Inject
    Judgements judgements;

    @Inject
    AmendmentService amendments;

    @Inject
    SceneClock clock;

    @BeforeEach
    void inNovember() {
        clock.at("2026-11-21T14:30:00");
    }

    @Test
    void bound_values_are_drawn_frozen_and_drawn_anew_only_when_asked() {
        var world = scene.world(2);
        long id = judged.signed(world);
        judged.tally(world, 0, 20, 19);
        judged.tally(world, 1, 20, 20);
        service.begin(world.chair(), id, JudgementKind.FINAL);

        var begun = page(world, id);
        assertThat(begun.lines().get(0).value()).as("39 of 40, a sum over sums").isEqualByComparingTo("97.5");
        assertThat(begun.lines().get(0).met()).isTrue();
        assertThat(begun.lines().get(0).parts())
                .extracting(part -> part.value() == null ? "" : part.value().toPlainString())
                .containsExactly("95.0", "100.0");
        assertThat(begun.lines().get(1).value()).as("a typed one is typed").isNull();
        assertThat(begun.proposed()).isNull();

        judged.tally(world, 0, 20, 0);
        assertThat(page(world, id).lines().getFirst().value()).isEqualByComparingTo("97.5");
        service.redraw(world.chair(), id, JudgementKind.FINAL, begun.revision());
        assertThat(page(world, id).lines().getFirst().value()).isEqualByComparingTo("50.0");
        assertThat(page(world, id).lines().getFirst().met()).isFalse();
    }

    @Test
    void the_goal_itself_is_reached_from_both_sides_and_one_step_beyond_is_not() {
        var world = scene.world(2);
        long id = judged.signed(world);
        service.begin(world.chair(), id, JudgementKind.FINAL);
        save(world, id, "2", null, null, null);
        assertThat(page(world, id).lines().get(1).met())
                .as("at most 2, found 2")
                .isTrue();
        save(world, id, "2.001", null, null, null);
        assertThat(page(world, id).lines().get(1).met()).isFalse();
    }

    @Test
    void a_value_typed_over_a_drawn_one_and_a_word_against_the_targets_want_a_reason() {
        var world = scene.world(2);
        long id = judged.signed(world);
        judged.tally(world, 0, 10, 10);
        service.begin(world.chair(), id, JudgementKind.FINAL);
        int revision = page(world, id).revision();
        var over = new SaveJudgement.Line("pledges", new BigDecimal("80"), null);
        refused(
                "NOTE_NEEDED",
                () -> service.save(
                        world.chair(),
                        id,
                        JudgementKind.FINAL,
                        new SaveJudgement(revision, null, List.of(over), null, null)));
        save(world, id, "9", null, null, null);
        refused("REMARK_NEEDED", () -> save(world, id, "9", true, null, null));
        save(world, id, "9", true, "Vi phạm do khách quan", null);
        assertThat(page(world, id).proposed()).isFalse();
        assertThat(page(world, id).met()).isTrue();
        refused(
                "STALE_REVISION",
                () -> service.save(
                        world.chair(),
                        id,
                        JudgementKind.FINAL,
                        new SaveJudgement(revision, null, List.of(), null, null)));
        refused("DAY_WRONG", () -> save(world, id, "9", true, "x", LocalDate.of(2026, 11, 22)));
    }

    @Test
    void chair_and_head_sign_off_each_for_one_and_then_it_stands() {
        var world = scene.world(2);
        long id = judged.signed(world);
        judged.tally(world, 0, 10, 10);
        service.begin(world.chair(), id, JudgementKind.FINAL);
        int empty = page(world, id).revision();
        refused("JUDGEMENT_INCOMPLETE", () -> signOff.asChair(world.chair(), id, JudgementKind.FINAL, empty));
        save(world, id, "0", null, null, null);
        int revision = page(world, id).revision();
        var head = world.departments().getFirst().head();
        refused("CHAIR_ONLY", () -> signOff.asChair(head, id, JudgementKind.FINAL, revision));
        refused("NOT_A_HEAD", () -> signOff.asHead(world.chair(), id, JudgementKind.FINAL, revision));

        signOff.asHead(head, id, JudgementKind.FINAL, revision);
        assertThat(scene.page(world.chair(), id).met()).isNull();
        refused("JUDGEMENT_HALF_SIGNED", () -> save(world, id, "1", null, null, null));
        service.reopen(world.chair(), id, JudgementKind.FINAL, "Sót một vụ");
        refused("NOTHING_TO_REOPEN", () -> service.reopen(world.chair(), id, JudgementKind.FINAL, "Lại"));
        save(world, id, "1", null, null, null);
        int later = page(world, id).revision();
        signOff.asHead(head, id, JudgementKind.FINAL, later);
        signOff.asChair(world.chair(), id, JudgementKind.FINAL, later);

        var done = scene.page(world.chair(), id);
        assertThat(done.met()).isTrue();
        assertThat(done.judgedAt()).isNotNull();
        assertThat(page(world, id).signedOff()).isTrue();
        refused("JUDGEMENT_CLOSED", () -> service.reopen(world.chair(), id, JudgementKind.FINAL, "Nữa"));
        refused(
                "ALREADY_JUDGED",
                () -> scene.move(world.chair(), id, MoveWish.because(VersionMove.CANCEL, "Sắp xếp lại")));
        refused("ALREADY_JUDGED", () -> amendments.amend(world.chair(), id, "x"));
    }

    @Test
    void who_leads_the_union_and_a_department_signs_off_for_one_of_them_only() {
        var world = scene.world(2);
        long id = judged.signed(world);
        service.begin(world.chair(), id, JudgementKind.FINAL);
        save(world, id, "0", null, null, "90");
        int revision = page(world, id).revision();
        scene.pledges()
                .run(
                        "UPDATE office SET person_id = ? WHERE person_id = ?",
                        world.chair().personId(),
                        world.departments().getFirst().head().personId());
        signOff.asChair(world.chair(), id, JudgementKind.FINAL, revision);
        refused("SAME_PERSON", () -> signOff.asHead(world.chair(), id, JudgementKind.FINAL, revision));
        var boss = scene.head(OfficeKind.EMPLOYER_HEAD, world.unit(), 0, world.employer());
        signOff.asHead(boss, id, JudgementKind.FINAL, revision);
        assertThat(page(world, id).signedOff()).isTrue();
    }

    @Test
    void only_a_signed_agreement_is_judged_and_mid_year_decides_nothing() {
        var world = scene.world(2);
        long id = scene.open(world);
        refused("NOT_IN_FORCE", () -> service.begin(world.chair(), id, JudgementKind.MIDTERM));
        hand.all(id);
        assertThat(judgements
                        .page(world.departments().getFirst().head(), id, JudgementKind.MIDTERM)
                        .begun())
                .isFalse();
        refused(
                "KEEPER_ONLY",
                () -> service.begin(world.departments().getFirst().head(), id, JudgementKind.MIDTERM));
        service.begin(world.chair(), id, JudgementKind.MIDTERM);
        service.begin(world.chair(), id, JudgementKind.MIDTERM);
        assertThat(scene.page(world.chair(), id).judgedAt()).isNull();
        amendments.amend(world.chair(), id, "Thêm chỉ tiêu");
        refused("AMENDMENT_ON_ITS_WAY", () -> service.begin(world.chair(), id, JudgementKind.FINAL));
    }

    private void save(
            World world,
            long id,
            String violations,
            @Nullable Boolean met,
            @Nullable String remark,
            @Nullable Object more) {
        judged.save(world, id, violations, met, remark, more);
    }

    private JudgementPage page(World world, long id) {
        return judged.page(world, id);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
