package vn.giaouoc.app.agreement.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.agreement.AgreementScene;
import vn.giaouoc.app.agreement.AgreementScene.World;
import vn.giaouoc.app.agreement.SignedByHand;
import vn.giaouoc.app.agreement.draft.AmendmentService;
import vn.giaouoc.app.agreement.draft.CopyService;
import vn.giaouoc.app.agreement.life.MoveWish;
import vn.giaouoc.app.agreement.text.SaveText;
import vn.giaouoc.app.agreement.text.TextService;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.agreement.judgement.JudgementKind;
import vn.giaouoc.db.agreement.life.VersionMove;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.text.Direction;
import vn.giaouoc.db.agreement.text.Target;
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
    TextService texts;

    @Inject
    JudgementService service;

    @Inject
    SignOffService signOff;

    @Inject
    Judgements judgements;

    @Inject
    CopyService copies;

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
        long id = signed(world);
        tally(world, 0, 20, 19);
        tally(world, 1, 20, 20);
        service.begin(world.chair(), id, JudgementKind.FINAL);

        var begun = page(world, id);
        assertThat(begun.lines().get(0).value()).as("39 of 40, a sum over sums").isEqualByComparingTo("97.5");
        assertThat(begun.lines().get(0).met()).isTrue();
        assertThat(begun.lines().get(0).parts())
                .extracting(part -> part.value() == null ? "" : part.value().toPlainString())
                .containsExactly("95.0", "100.0");
        assertThat(begun.lines().get(1).value()).as("a typed one is typed").isNull();
        assertThat(begun.proposed()).isNull();

        tally(world, 0, 20, 0);
        assertThat(page(world, id).lines().getFirst().value()).isEqualByComparingTo("97.5");
        service.redraw(world.chair(), id, JudgementKind.FINAL, begun.revision());
        assertThat(page(world, id).lines().getFirst().value()).isEqualByComparingTo("50.0");
        assertThat(page(world, id).lines().getFirst().met()).isFalse();
    }

    @Test
    void the_goal_itself_is_reached_from_both_sides_and_one_step_beyond_is_not() {
        var world = scene.world(2);
        long id = signed(world);
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
        long id = signed(world);
        tally(world, 0, 10, 10);
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
        long id = signed(world);
        tally(world, 0, 10, 10);
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
        refused("ALREADY_JUDGED", () -> scene.move(world.chair(), id, MoveWish.because(VersionMove.CANCEL, "x")));
        refused("ALREADY_JUDGED", () -> amendments.amend(world.chair(), id, "x"));
    }

    @Test
    void who_leads_the_union_and_a_department_signs_off_for_one_of_them_only() {
        var world = scene.world(2);
        long id = signed(world);
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

    @Test
    void last_years_results_stand_beside_the_goals_that_are_carried_on() {
        var world = scene.world(2);
        long id = signed(world);
        tally(world, 0, 10, 10);
        service.begin(world.chair(), id, JudgementKind.FINAL);
        save(world, id, "1", null, null, null);
        int revision = page(world, id).revision();
        signOff.asChair(world.chair(), id, JudgementKind.FINAL, revision);
        signOff.asHead(world.departments().getFirst().head(), id, JudgementKind.FINAL, revision);

        long next = Long.parseLong(copies.copy(world.chair(), id, 2027).id());
        var last = judgements.lastYear(world.chair(), next);
        assertThat(last.get("violations")).satisfies(line -> {
            assertThat(line.value()).isEqualByComparingTo("1");
            assertThat(line.met()).isTrue();
            assertThat(line.year()).isEqualTo(2026);
        });
    }

    /** Signed by both departments, with a bound target of at least 90 and a typed one of at most 2. */
    private long signed(World world) {
        long id = scene.draft(world);
        var content = scene.page(world.chair(), id).content();
        var targets = List.of(
                new Target("pledges", "Ký cam kết", "%", new BigDecimal("90"), Direction.AT_LEAST, "PLEDGE_RATE"),
                new Target("violations", "Vi phạm", "vụ", new BigDecimal("2"), Direction.AT_MOST, null));
        texts.save(
                world.chair(),
                id,
                new SaveText(1, null, new AgreementContent(content.basis(), content.articles(), targets)));
        scene.move(world.chair(), id, MoveWish.of(VersionMove.SEND));
        world.departments().forEach(department -> scene.agree(department, id));
        scene.move(world.chair(), id, MoveWish.until(VersionMove.OPEN_FOR_SIGNING, LocalDate.of(2026, 12, 20)));
        hand.all(id);
        return id;
    }

    private void save(
            World world,
            long id,
            String violations,
            @Nullable Boolean met,
            @Nullable String remark,
            @Nullable Object more) {
        var lines = new ArrayList<SaveJudgement.Line>();
        lines.add(new SaveJudgement.Line("violations", new BigDecimal(violations), null));
        if (more instanceof String pledges) {
            lines.add(new SaveJudgement.Line("pledges", new BigDecimal(pledges), null));
        }
        var day = more instanceof LocalDate on ? on : null;
        service.save(
                world.chair(),
                id,
                JudgementKind.FINAL,
                new SaveJudgement(page(world, id).revision(), day, lines, met, remark));
    }

    private JudgementPage page(World world, long id) {
        return judgements.page(world.chair(), id, JudgementKind.FINAL);
    }

    private void tally(World world, int department, int eligible, int signed) {
        scene.pledges()
                .run(
                        "REPLACE INTO tally (campaign_id, year, organisation_id, department_id, members, eligible, signed)"
                                + " VALUES (?,?,?,?,?,?,?)",
                        world.campaign(),
                        AgreementScene.YEAR,
                        world.unit(),
                        world.departments().get(department).id(),
                        eligible,
                        eligible,
                        signed);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
