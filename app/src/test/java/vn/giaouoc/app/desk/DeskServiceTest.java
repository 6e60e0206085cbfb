package vn.giaouoc.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.invitation.InvitationScene;
import vn.giaouoc.app.pledge.CampaignScene;
import vn.giaouoc.app.pledge.PledgeScene;
import vn.giaouoc.app.pledge.writer.PledgeStep;
import vn.giaouoc.app.rollup.RollupService;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.db.campaign.PledgeText;
import vn.giaouoc.db.common.Refusal;

@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "true")
class DeskServiceTest {

    @Inject
    InvitationScene scene;

    @Inject
    PledgeScene pledges;

    @Inject
    DeskService desk;

    @Inject
    DeskPlaces places;

    @Inject
    RollupService rollups;

    @Inject
    vn.giaouoc.app.campaign.Campaigns campaigns;

    @Test
    void the_desk_shows_what_the_roll_up_shows_and_counts_no_answer_twice() {
        long unit = scene.unit();
        long inner = scene.department(unit, "Khoa Nội");
        var chair = scene.chair(unit);
        var place = places.of(chair, "");
        long signer = scene.member(unit, inner, "Kpă Nay");
        long decliner = scene.member(unit, inner, "Siu");
        scene.member(unit, 0, "Nguyễn Ý");
        var before = desk.page(chair, place);
        assertThat(before.total().left()).isEqualTo(3);

        var signed = running(before);
        pledges.write(PledgeStep.SIGN, signer, signed);
        pledges.write(PledgeStep.DECLINE, decliner, signed);
        var after = desk.page(chair, place);
        assertThat(after.total()).satisfies(total -> {
            assertThat(total.eligible()).isEqualTo(3);
            assertThat(total.signed()).isOne();
            assertThat(total.declined()).isOne();
            assertThat(total.left()).isOne();
        });
        var figures = rollups.ask(chair, RollupQuestion.of(unit, after.campaignId(), after.year()))
                .total()
                .figures();
        assertThat(figures.signed()).isEqualTo(after.total().signed());
        assertThat(after.lines()).hasSize(2);

        var head = scene.head(unit, inner);
        var own = desk.page(head, places.of(head, ""));
        assertThat(own.total().eligible()).isEqualTo(2);
        assertThat(own.total().left()).isZero();
        assertThat(own.ownPhone()).isOne();
    }

    @Test
    void who_gathers_nowhere_has_no_desk() {
        assertThatThrownBy(() -> places.of(scene.reviewer(scene.unit()), ""))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("NO_DESK"));
    }

    /** Of the campaigns other tests opened too, the one the desk took. */
    private CampaignScene.Running running(DeskPage page) {
        PledgeText text =
                campaigns.text(campaigns.year(page.campaignId(), page.year()).pledgeTextId());
        return new CampaignScene.Running(page.campaignId(), text);
    }
}
