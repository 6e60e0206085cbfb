package vn.giaouoc.app.agreement.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.agreement.AgreementScene;
import vn.giaouoc.app.agreement.AgreementScene.World;
import vn.giaouoc.app.agreement.draft.CopyService;
import vn.giaouoc.app.agreement.draft.DraftAgreement;
import vn.giaouoc.app.agreement.draft.DraftService;
import vn.giaouoc.app.agreement.life.MoveWish;
import vn.giaouoc.app.agreement.party.PartyWish;
import vn.giaouoc.app.agreement.text.SaveText;
import vn.giaouoc.app.agreement.text.TextService;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.db.agreement.judgement.JudgementKind;
import vn.giaouoc.db.agreement.life.VersionMove;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.text.Direction;
import vn.giaouoc.db.agreement.text.Target;

/** What the year before came to stands beside the targets of this year, when there was such an agreement. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "agreement")
@Property(name = "agreement.scene", value = "last-year")
@Property(name = "portal.campaigns.recheck", value = "0s")
class LastYearTest {

    @Inject
    AgreementScene scene;

    @Inject
    JudgementScene judged;

    @Inject
    JudgementService service;

    @Inject
    SignOffBook signOff;

    @Inject
    Judgements judgements;

    @Inject
    CopyService copies;

    @Inject
    DraftService drafts;

    @Inject
    TextService texts;

    @Inject
    SceneClock clock;

    @BeforeEach
    void inNovember() {
        clock.at("2026-11-21T14:30:00");
    }

    @Test
    void last_years_results_stand_beside_the_goals_that_are_carried_on() {
        var world = scene.world(2);
        long id = judgedByTwo(world, judged.signed(world));

        long next = Long.parseLong(copies.copy(world.chair(), id, 2027).id());
        var last = judgements.lastYear(world.chair(), next);
        assertThat(last.get("violations")).satisfies(line -> {
            assertThat(line.value()).isEqualByComparingTo("1");
            assertThat(line.met()).isTrue();
            assertThat(line.year()).isEqualTo(2026);
        });
    }

    @Test
    void a_text_written_anew_finds_the_target_by_its_key_or_its_figure_where_most_parties_were() {
        var world = scene.world(4);
        var parties = world.parties();
        long others = anew(world, 2026, parties.subList(1, 3));
        judged.signed(world, others);
        long same = anew(world, 2026, parties.subList(0, 2));
        judgedByTwo(world, judged.signed(world, same));

        long next = anew(world, 2027, parties.subList(0, 2));
        write(
                world,
                next,
                new Target("rate", "Tỷ lệ ký", "%", new BigDecimal("95"), Direction.AT_LEAST, "PLEDGE_RATE"),
                new Target("violations", "Vi phạm", "vụ", new BigDecimal("1"), Direction.AT_MOST, null),
                new Target("ideas", "Sáng kiến", "sáng kiến", new BigDecimal("3"), Direction.AT_LEAST, null));

        var last = judgements.lastYear(world.chair(), next);
        assertThat(last).containsOnlyKeys("rate", "violations");
        assertThat(last.get("rate")).satisfies(line -> {
            assertThat(line.value()).isEqualByComparingTo("100");
            assertThat(line.goalWords()).isEqualTo("từ 90 % trở lên");
            assertThat(line.agreement())
                    .isEqualTo(scene.page(world.chair(), same).title());
        });
        assertThat(last.get("violations"))
                .satisfies(line -> assertThat(line.value()).isEqualByComparingTo("1"));
    }

    @Test
    void a_target_that_counts_something_else_or_departments_of_another_agreement_are_not_compared() {
        var world = scene.world(4);
        judgedByTwo(
                world, judged.signed(world, anew(world, 2026, world.parties().subList(0, 2))));
        long next = anew(world, 2027, world.parties().subList(0, 2));
        write(world, next, new Target("violations", "Vi phạm", "%", BigDecimal.ONE, Direction.AT_MOST, null));
        assertThat(judgements.lastYear(world.chair(), next)).isEmpty();

        long apart = anew(world, 2027, world.parties().subList(2, 4));
        write(world, apart, new Target("violations", "Vi phạm", "vụ", BigDecimal.ONE, Direction.AT_MOST, null));
        assertThat(judgements.lastYear(world.chair(), apart)).isEmpty();
    }

    @Test
    void a_goal_that_was_never_judged_is_told_without_a_result_and_a_cancelled_draft_still_opens() {
        var world = scene.world(2);
        long id = judged.signed(world);
        long next = Long.parseLong(copies.copy(world.chair(), id, 2027).id());
        assertThat(judgements.lastYear(world.chair(), next).get("violations"))
                .satisfies(line -> assertThat(line.value()).isNull());
        scene.move(world.chair(), next, MoveWish.because(VersionMove.CANCEL, "Lập lại từ đầu"));
        assertThat(judgements.lastYear(world.chair(), next)).containsKey("violations");
    }

    private long anew(World world, int year, List<PartyWish> parties) {
        return drafts.draft(
                world.chair(),
                new DraftAgreement(world.campaign(), year, world.unit(), null, AgreementScene.TEMPLATE, null, parties));
    }

    private void write(World world, long id, Target... targets) {
        var page = scene.page(world.chair(), id);
        texts.save(
                world.chair(),
                id,
                new SaveText(
                        page.version().revision(),
                        null,
                        new AgreementContent(
                                page.content().basis(), page.content().articles(), List.of(targets))));
    }

    private long judgedByTwo(World world, long id) {
        judged.tally(world, 0, 10, 10);
        judged.tally(world, 1, 10, 10);
        service.begin(world.chair(), id, JudgementKind.FINAL);
        judged.save(world, id, "1", null, null, null);
        int revision = judged.page(world, id).revision();
        signOff.asChair(world.chair(), id, JudgementKind.FINAL, revision);
        signOff.asHead(world.departments().getFirst().head(), id, JudgementKind.FINAL, revision);
        return id;
    }
}
