package vn.giaouoc.app.agreement.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.agreement.AgreementScene;
import vn.giaouoc.app.agreement.AgreementScene.Department;
import vn.giaouoc.app.agreement.life.MoveWish;
import vn.giaouoc.app.agreement.page.AgreementPage;
import vn.giaouoc.app.agreement.page.PartyLine;
import vn.giaouoc.db.agreement.life.VersionMove;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.proposal.ProposalState;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.text.Target;
import vn.giaouoc.db.common.Refusal;

/** Negotiation: proposals are answered, each head agrees to exactly one revision, and without all there is no agreement. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "agreement")
@Property(name = "agreement.scene", value = "negotiation")
@Property(name = "portal.campaigns.recheck", value = "0s")
class NegotiationServiceTest {

    @Inject
    AgreementScene scene;

    @Inject
    NegotiationService service;

    @Inject
    AnswerService answers;

    @Inject
    Negotiations negotiations;

    @Test
    void three_parties_agree_on_one_text_after_a_proposal_was_taken() {
        var world = scene.world(3);
        long id = scene.sent(world);
        scene.agree(world.departments().get(1), id);
        long proposal = propose(world.departments().getFirst(), id, "98");

        var seen = negotiations.proposals(world.departments().get(2).head(), id).getFirst();
        assertThat(seen.changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).contains("90 %");
            assertThat(change.after()).contains("98 %");
            assertThat(change.pieces()).isNotEmpty();
        });
        int revision = answers.take(world.chair(), proposal, new Answer(1, "Đúng với sức của các khoa", null));

        assertThat(revision).isEqualTo(2);
        var page = scene.page(world.chair(), id);
        assertThat(page.content().targets().getFirst().goal()).isEqualByComparingTo("98");
        assertThat(page.promising())
                .as("the earlier agreement was to another revision")
                .noneMatch(PartyLine::agreed);
        world.departments().forEach(department -> scene.agree(department, id));
        assertThat(scene.page(world.chair(), id).version().state()).isEqualTo(VersionState.AGREED);
        assertThat(negotiations.difference(world.chair(), id, 1, 0)).anyMatch(line -> !line.same());
    }

    @Test
    void one_party_that_never_agrees_keeps_all_from_signing() {
        var world = scene.world(3);
        long id = scene.sent(world);
        scene.agree(world.departments().get(0), id);
        scene.agree(world.departments().get(1), id);

        assertThat(scene.page(world.chair(), id).version().state()).isEqualTo(VersionState.NEGOTIATING);
        refused(
                "WRONG_STATE",
                () -> scene.move(
                        world.chair(), id, MoveWish.until(VersionMove.OPEN_FOR_SIGNING, LocalDate.of(2026, 12, 20))));
        scene.agree(world.departments().get(2), id);
        assertThat(scene.page(world.chair(), id).version().state()).isEqualTo(VersionState.AGREED);
    }

    @Test
    void who_waits_for_an_answer_has_not_agreed() {
        var world = scene.world(2);
        long id = scene.sent(world);
        var first = world.departments().getFirst();
        scene.agree(first, id);
        long proposal = propose(first, id, "97");
        assertThat(scene.page(first.head(), id).mine().getFirst().agreed()).isFalse();
        refused("PROPOSAL_OPEN", () -> scene.agree(first, id));

        service.withdraw(first.head(), proposal);
        refused("ALREADY_ANSWERED", () -> service.withdraw(first.head(), proposal));
        scene.agree(first, id);
        assertThat(scene.page(first.head(), id).mine().getFirst().agreed()).isTrue();
    }

    @Test
    void a_declined_proposal_has_an_answer_and_leaves_the_text() {
        var world = scene.world(2);
        long id = scene.sent(world);
        long proposal = propose(world.departments().getFirst(), id, "80");
        refused("EMPTY", () -> answers.decline(world.chair(), proposal, new Answer(1, " ", null)));
        answers.decline(world.chair(), proposal, new Answer(1, "Năm ngoái đã đạt 92 %", null));

        var line =
                negotiations.proposals(world.departments().getLast().head(), id).getFirst();
        assertThat(line.state()).isEqualTo(ProposalState.DECLINED);
        assertThat(line.answer()).isEqualTo("Năm ngoái đã đạt 92 %");
        assertThat(scene.page(world.chair(), id).version().revision()).isEqualTo(1);
    }

    @Test
    void a_second_proposal_for_the_same_target_is_put_together_by_the_keeper() {
        var world = scene.world(2);
        long id = scene.sent(world);
        long first = propose(world.departments().getFirst(), id, "95");
        long second = propose(world.departments().getLast(), id, "97");
        answers.take(world.chair(), first, new Answer(1, null, null));

        refused("PROPOSAL_CLASHES", () -> answers.take(world.chair(), second, new Answer(2, null, null)));
        refused("STALE_REVISION", () -> answers.take(world.chair(), second, new Answer(1, null, null)));
        var between = changed(scene.page(world.chair(), id).content(), "96");
        assertThat(answers.take(world.chair(), second, new Answer(2, "Lấy số ở giữa", between)))
                .isEqualTo(3);
    }

    @Test
    void nobody_agrees_to_a_revision_that_is_no_more_or_for_another_party() {
        var world = scene.world(2);
        long id = scene.sent(world);
        var first = world.departments().getFirst();
        var other = world.departments().getLast();
        var mine = scene.page(first.head(), id).mine().getFirst();
        answers.take(world.chair(), propose(other, id, "99"), new Answer(1, null, null));

        refused("STALE_REVISION", () -> service.agree(first.head(), id, new AgreeTo(Long.parseLong(mine.id()), 1)));
        var theirs = scene.page(other.head(), id).mine().getFirst();
        refused("NOT_YOUR_PARTY", () -> service.agree(first.head(), id, new AgreeTo(Long.parseLong(theirs.id()), 2)));
        refused(
                "NOTHING_PROPOSED",
                () -> service.propose(
                        first.head(),
                        id,
                        new Propose(
                                Long.parseLong(mine.id()),
                                2,
                                scene.page(first.head(), id).content(),
                                null)));
    }

    @Test
    void forty_heads_who_agree_in_the_same_second_make_one_agreed_text() throws Exception {
        var world = scene.world(40);
        long id = scene.sent(world);
        var start = new CountDownLatch(1);
        try (var phones = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<?>>();
            for (var department : world.departments()) {
                all.add(phones.submit(() -> {
                    start.await();
                    scene.agree(department, id);
                    return department;
                }));
            }
            start.countDown();
            for (var one : all) {
                one.get();
            }
        }
        var page = scene.page(world.chair(), id);
        assertThat(page.version().state()).isEqualTo(VersionState.AGREED);
        assertThat(page.promising()).hasSize(40).allMatch(PartyLine::agreed);
        assertThat(scene.pledges()
                        .count("SELECT COUNT(*) FROM agreement_move WHERE agreement_id = " + id
                                + " AND to_state = 'AGREED'"))
                .isEqualTo(1);
    }

    private long propose(Department department, long id, String goal) {
        var page = scene.page(department.head(), id);
        return service.propose(
                department.head(),
                id,
                new Propose(
                        Long.parseLong(mine(page).id()),
                        page.version().revision(),
                        changed(page.content(), goal),
                        "Sát với sức của khoa"));
    }

    private static PartyLine mine(AgreementPage page) {
        return page.mine().getFirst();
    }

    private static AgreementContent changed(AgreementContent content, String goal) {
        var targets = new ArrayList<>(content.targets());
        var first = targets.getFirst();
        targets.set(
                0,
                new Target(
                        first.key(),
                        first.content(),
                        first.unit(),
                        new BigDecimal(goal),
                        first.direction(),
                        first.figure()));
        return new AgreementContent(content.basis(), content.articles(), targets);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
