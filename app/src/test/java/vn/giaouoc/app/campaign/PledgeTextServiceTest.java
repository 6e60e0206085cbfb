package vn.giaouoc.app.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.campaign.plan.CampaignScene;
import vn.giaouoc.app.campaign.request.NewText;
import vn.giaouoc.app.campaign.request.OpenYear;
import vn.giaouoc.app.campaign.request.SetDeadline;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.campaign.PledgeItem;
import vn.giaouoc.db.campaign.window.CampaignDeadline;
import vn.giaouoc.db.campaign.window.DeadlineKind;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationLevel;

@MicronautTest(transactional = false)
class PledgeTextServiceTest {

    private static final List<PledgeItem> LINES = List.of(new PledgeItem("T.P.1", "Không chậm trễ"));

    @Inject
    PledgeTextService service;

    @Inject
    CampaignService years;

    @Inject
    DeadlineService deadlines;

    @Inject
    Campaigns campaigns;

    @Inject
    CampaignScene scene;

    @Inject
    Times times;

    @Test
    void a_new_text_is_a_new_version_and_the_year_switches_only_when_told() {
        var campaign = opened();
        var first = campaigns.texts(campaign).getFirst();
        var second = service.newText(Actor.SYSTEM, campaign, new NewText("  Cam kết   mới ", LINES, "Góp ý hội nghị"));
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.title()).isEqualTo("Cam kết mới");
        assertThat(campaigns.year(campaign, year()).pledgeTextId()).isEqualTo(first.id());
        service.useText(Actor.SYSTEM, campaign, year(), 2);
        assertThat(campaigns.year(campaign, year()).pledgeTextId()).isEqualTo(second.id());
        assertThat(campaigns.text(first.id())).usingRecursiveComparison().isEqualTo(first);
        assertThat(second.sha256()).isNotEqualTo(first.sha256());
    }

    @Test
    void a_text_must_say_something_new_and_why() {
        var campaign = opened();
        var first = campaigns.texts(campaign).getFirst();
        refused(
                "TEXT_UNCHANGED",
                () -> service.newText(
                        Actor.SYSTEM, campaign, new NewText(first.title(), first.items(), "Không đổi gì")));
        refused("TEXT_REASON", () -> service.newText(Actor.SYSTEM, campaign, new NewText("Mới", LINES, " ")));
        refused("TEXT_LINES", () -> service.newText(Actor.SYSTEM, campaign, new NewText("Mới", List.of(), "Vì")));
        refused(
                "TEXT_LINE",
                () -> service.newText(
                        Actor.SYSTEM, campaign, new NewText("Mới", List.of(new PledgeItem("T.P.1", " ")), "Vì")));
        refused(
                "TEXT_LINE_ID",
                () -> service.newText(
                        Actor.SYSTEM, campaign, new NewText("Mới", List.of(LINES.getFirst(), LINES.getFirst()), "Vì")));
        refused("TEXT_UNKNOWN", () -> service.useText(Actor.SYSTEM, campaign, year(), 9));
    }

    @Test
    void a_deadline_before_30_october_ends_on_the_29th_and_one_replaces_another() {
        var campaign = opened();
        var due = LocalDate.of(year(), 10, 30);
        var exclusive = new SetDeadline(OrganisationLevel.GRASSROOTS, DeadlineKind.YEARLY_REPORT, due, false);
        deadlines.setDeadline(Actor.SYSTEM, campaign, year(), exclusive);
        assertThat(deadlines.deadlines(campaign, year()))
                .singleElement()
                .extracting(CampaignDeadline::lastDay)
                .isEqualTo(LocalDate.of(year(), 10, 29));
        var inclusive = new SetDeadline(OrganisationLevel.GRASSROOTS, DeadlineKind.YEARLY_REPORT, due, true);
        deadlines.setDeadline(Actor.SYSTEM, campaign, year(), inclusive);
        var kept = deadlines.deadlines(campaign, year());
        assertThat(kept).singleElement().extracting(CampaignDeadline::lastDay).isEqualTo(due);
        refused(
                "DEADLINE_OUTSIDE_YEAR",
                () -> deadlines.setDeadline(
                        Actor.SYSTEM,
                        campaign,
                        year(),
                        new SetDeadline(OrganisationLevel.UPPER, DeadlineKind.YEARLY_REPORT, due.minusYears(1), true)));
        deadlines.removeDeadline(Actor.SYSTEM, campaign, year(), kept.getFirst().id());
        assertThat(deadlines.deadlines(campaign, year())).isEmpty();
    }

    private long opened() {
        var campaign = scene.campaign(year() - 1, year() + 1, null);
        var opens = LocalDate.of(year(), 1, 1);
        years.openYear(
                Actor.SYSTEM,
                campaign.id(),
                new OpenYear(year(), null, opens, opens.plusDays(60), true, opens.plusDays(90)));
        return campaign.id();
    }

    private int year() {
        return times.today().getYear();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
