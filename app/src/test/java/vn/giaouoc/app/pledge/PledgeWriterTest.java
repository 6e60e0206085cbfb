package vn.giaouoc.app.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.pledge.writer.PledgeStep;
import vn.giaouoc.app.pledge.writer.PledgeWish;
import vn.giaouoc.app.pledge.writer.Written;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.pledge.PledgeMethod;
import vn.giaouoc.db.pledge.PledgeState;
import vn.giaouoc.db.pledge.tally.TallyColumn;

/** One person, one campaign, one year; nothing lost, nothing twice. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "writer")
@Property(name = "portal.campaigns.recheck", value = "0s")
class PledgeWriterTest {

    @Inject
    PledgeScene scene;

    @Inject
    SceneClock clock;

    @BeforeEach
    void inNovember() {
        clock.at("2026-11-21T14:30:00");
    }

    @Test
    void a_member_signs_once_a_year() {
        var campaign = scene.campaign();
        long unit = scene.unit("ENTERPRISE");
        long member = scene.member(unit);

        var first = scene.write(PledgeStep.SIGN, member, campaign);
        var second = scene.write(PledgeStep.SIGN, member, campaign);

        assertThat(first.changed()).isTrue();
        assertThat(second.changed()).isFalse();
        assertThat(second.stored().pledge()).isEqualTo(first.stored().pledge());
        assertThat(second.stored().unitName()).isEqualTo(first.stored().unitName());
        assertThat(pledges(member)).isEqualTo(1);
        assertThat(scene.figure(campaign, unit, TallyColumn.SIGNED)).isEqualTo(1);
        assertThat(scene.figure(campaign, unit, TallyColumn.SIGNED_WOMEN)).isEqualTo(1);
        assertThat(scene.figure(campaign, unit, TallyColumn.OWN_PHONE)).isEqualTo(1);
    }

    @Test
    void twenty_clients_with_the_same_id_at_once_make_one_row_and_get_equal_receipts() {
        var campaign = scene.campaign();
        long unit = scene.unit("ENTERPRISE");
        long member = scene.member(unit);
        var id = Ids.nextUuid();

        var answers = atOnce(IntStream.range(0, 20)
                .mapToObj(i -> scene.sign(id, member, campaign))
                .toList());

        assertThat(answers)
                .extracting(answer -> answer.stored().pledge())
                .containsOnly(answers.getFirst().stored().pledge());
        assertThat(answers).filteredOn(Written::changed).hasSize(1);
        assertThat(answers)
                .allMatch(answer -> Arrays.equals(
                        answer.stored().digest(), answers.getFirst().stored().digest()));
        assertThat(pledges(member)).isEqualTo(1);
        assertThat(scene.figure(campaign, unit, TallyColumn.SIGNED)).isEqualTo(1);
    }

    @Test
    void twenty_ids_of_one_member_at_once_make_one_pledge_and_all_get_the_first_receipt() {
        var campaign = scene.campaign();
        long unit = scene.unit("ENTERPRISE");
        long member = scene.member(unit);

        var answers = atOnce(IntStream.range(0, 20)
                .mapToObj(i -> scene.sign(Ids.nextUuid(), member, campaign))
                .toList());

        assertThat(answers).filteredOn(Written::changed).hasSize(1);
        assertThat(answers.stream().map(answer -> answer.stored().pledge().id()).distinct())
                .hasSize(1);
        assertThat(pledges(member)).isEqualTo(1);
        assertThat(scene.figure(campaign, unit, TallyColumn.SIGNED)).isEqualTo(1);
    }

    @Test
    void an_id_of_somebody_else_is_refused_and_tells_nothing() {
        var campaign = scene.campaign();
        long unit = scene.unit("ENTERPRISE");
        long one = scene.member(unit);
        long other = scene.member(unit);
        var id = Ids.nextUuid();
        scene.write(scene.sign(id, one, campaign));

        refused("PLEDGE_ID_TAKEN", scene.sign(id, other, campaign));

        assertThat(pledges(other)).isZero();
        assertThat(scene.figure(campaign, unit, TallyColumn.SIGNED)).isEqualTo(1);
    }

    @Test
    void a_closed_window_takes_no_pledge_but_a_resend_gets_its_receipt() {
        var campaign = scene.campaign("2026-01-01", "2026-11-21", "2026-12-31");
        long unit = scene.unit("ENTERPRISE");
        long member = scene.member(unit);
        long late = scene.member(unit);
        var id = Ids.nextUuid();
        var receipt = scene.write(scene.sign(id, member, campaign));

        clock.at("2026-11-22T00:00:00");

        refused("PLEDGE_WINDOW_CLOSED", scene.sign(Ids.nextUuid(), late, campaign));
        assertThat(scene.write(scene.sign(id, member, campaign)).stored().pledge())
                .isEqualTo(receipt.stored().pledge());
    }

    @Test
    void the_year_ends_at_midnight_in_viet_nam_whatever_the_phone_says() {
        var campaign = scene.campaign();
        scene.open(campaign.id(), 2027, "2027-01-01", "2027-12-31", "2027-12-31");
        long unit = scene.unit("ENTERPRISE");
        long early = scene.member(unit);
        long late = scene.member(unit);

        clock.at("2026-12-31T23:59:59");
        scene.write(scene.sign(Ids.nextUuid(), early, campaign));
        clock.at("2027-01-01T00:00:01");
        refused("PLEDGE_WINDOW_CLOSED", scene.sign(Ids.nextUuid(), late, campaign));
        var next =
                scene.write(scene.wish(PledgeStep.SIGN, Ids.nextUuid(), early, campaign, 2027, PledgeMethod.OWN_PHONE));

        assertThat(next.changed()).isTrue();
        assertThat(pledges(early)).isEqualTo(2);
        assertThat(pledges(late)).isZero();
    }

    @Test
    void declining_and_withdrawing_are_taken_back_by_signing_again() {
        var campaign = scene.campaign();
        long unit = scene.unit("ENTERPRISE");
        long member = scene.member(unit);

        var declined = scene.write(PledgeStep.DECLINE, member, campaign);
        assertThat(declined.stored().pledge().state()).isEqualTo(PledgeState.DECLINED);
        assertThat(scene.figure(campaign, unit, TallyColumn.DECLINED)).isEqualTo(1);
        scene.write(PledgeStep.SIGN, member, campaign);
        refused(
                "ALREADY_SIGNED",
                scene.wish(
                        PledgeStep.DECLINE,
                        Ids.nextUuid(),
                        member,
                        campaign,
                        PledgeScene.YEAR,
                        PledgeMethod.OWN_PHONE));
        scene.write(PledgeStep.WITHDRAW, member, campaign);
        assertThat(scene.figure(campaign, unit, TallyColumn.WITHDRAWN)).isEqualTo(1);
        assertThat(scene.figure(campaign, unit, TallyColumn.SIGNED)).isZero();
        var again = scene.sign(Ids.nextUuid(), member, campaign);
        var signed = scene.write(again);
        scene.write(PledgeStep.WITHDRAW, member, campaign);
        var resent = scene.write(again);

        assertThat(signed.stored().pledge().id())
                .isEqualTo(declined.stored().pledge().id());
        assertThat(resent.changed()).isFalse();
        assertThat(resent.stored().pledge().state()).isEqualTo(PledgeState.WITHDRAWN);
        assertThat(pledges(member)).isEqualTo(1);
        assertThat(scene.count("SELECT COUNT(*) FROM pledge_change WHERE pledge_id = x'"
                        + declined.stored().pledge().id().toString().replace("-", "") + "'"))
                .isEqualTo(4);
        assertThat(scene.figure(campaign, unit, TallyColumn.DECLINED)).isZero();
    }

    @Test
    void lines_left_out_and_an_old_text_are_not_signed() {
        var campaign = scene.campaign();
        long member = scene.member(scene.unit("ENTERPRISE"));
        var whole = scene.sign(Ids.nextUuid(), member, campaign);

        refused("LINES_MISSING", with(whole, whole.textId(), "S.1"));
        refused("TEXT_CHANGED", with(whole, whole.textId() + 1, whole.answers()));
        refused("NOT_ACTIVE", scene.sign(Ids.nextUuid(), scene.person("MALE"), campaign));

        assertThat(pledges(member)).isZero();
    }

    private static PledgeWish with(PledgeWish wish, long textId, String answers) {
        return new PledgeWish(
                wish.step(),
                wish.id(),
                wish.personId(),
                wish.campaignId(),
                wish.year(),
                textId,
                answers,
                wish.method(),
                wish.consent(),
                wish.by(),
                null);
    }

    private List<Written> atOnce(List<PledgeWish> wishes) {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = wishes.stream()
                    .map(wish -> pool.submit(() -> scene.write(wish)))
                    .toList();
            return running.stream()
                    .map(one -> {
                        try {
                            return one.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
        }
    }

    private void refused(String code, PledgeWish wish) {
        assertThatThrownBy(() -> scene.write(wish))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private long pledges(long person) {
        return scene.count("SELECT COUNT(*) FROM pledge WHERE person_id = " + person);
    }
}
