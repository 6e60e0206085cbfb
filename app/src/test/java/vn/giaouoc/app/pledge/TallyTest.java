package vn.giaouoc.app.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.campaign.CampaignService;
import vn.giaouoc.app.campaign.request.SetWindow;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.pledge.check.CheckService;
import vn.giaouoc.app.pledge.check.TallyDifference;
import vn.giaouoc.app.pledge.tally.TallyDay;
import vn.giaouoc.app.pledge.writer.PledgeStep;
import vn.giaouoc.db.OwnDatabase;
import vn.giaouoc.db.pledge.tally.TallyColumn;

/** Who counts where: a member who moved counts once, where active at the cut-off, wherever he or she signed. */
@OwnDatabase
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "tally")
@Property(name = "portal.campaigns.recheck", value = "0s")
class TallyTest {

    @Inject
    PledgeScene scene;

    @Inject
    SceneClock clock;

    @Inject
    TallyDay day;

    @Inject
    CheckService check;

    @Inject
    CampaignService campaigns;

    @BeforeEach
    void inNovember() throws SQLException {
        clock.at("2026-11-21T14:30:00");
        day.turn();
    }

    @Test
    void who_signed_in_one_unit_and_moved_before_the_cut_off_counts_once_in_the_other() {
        var campaign = scene.campaign();
        long u1 = scene.unit("PUBLIC_SERVICE_UNIT");
        long u3 = scene.unit("ENTERPRISE");
        long person = scene.person("FEMALE");
        long first = scene.join(person, u1, "MEMBER", LocalDate.of(2020, 1, 1));
        scene.write(PledgeStep.SIGN, person, campaign);

        scene.end(person, first, LocalDate.of(2026, 11, 21));
        scene.join(person, u3, "MEMBER", LocalDate.of(2026, 11, 21));

        assertThat(scene.figure(campaign, u1, TallyColumn.MEMBERS)).isZero();
        assertThat(scene.figure(campaign, u1, TallyColumn.SIGNED)).isZero();
        assertThat(scene.figure(campaign, u3, TallyColumn.MEMBERS)).isEqualTo(1);
        assertThat(scene.figure(campaign, u3, TallyColumn.SIGNED)).isEqualTo(1);
        noDifference(campaign);
    }

    @Test
    void who_moved_after_the_cut_off_stays_where_the_year_left_him() {
        var campaign = scene.campaign("2026-01-01", "2026-10-31", "2026-10-31");
        long u1 = scene.unit("ENTERPRISE");
        long u3 = scene.unit("ENTERPRISE");
        long person = scene.person("MALE");
        long first = scene.join(person, u1, "MEMBER", LocalDate.of(2020, 1, 1));

        scene.end(person, first, LocalDate.of(2026, 11, 10));
        scene.join(person, u3, "MEMBER", LocalDate.of(2026, 11, 10));

        assertThat(scene.figure(campaign, u1, TallyColumn.ELIGIBLE)).isEqualTo(1);
        assertThat(scene.figure(campaign, u3, TallyColumn.ELIGIBLE)).isZero();
        noDifference(campaign);
    }

    @Test
    void a_suspended_member_may_sign_and_counts_again_on_the_day_of_coming_back() throws SQLException {
        var campaign = scene.campaign();
        long unit = scene.unit("AGENCY");
        long person = scene.member(unit);
        scene.suspend(person, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 25));
        scene.write(PledgeStep.SIGN, person, campaign);

        assertThat(scene.figure(campaign, unit, TallyColumn.MEMBERS)).isEqualTo(1);
        assertThat(scene.figure(campaign, unit, TallyColumn.ELIGIBLE)).isZero();
        assertThat(scene.figure(campaign, unit, TallyColumn.SIGNED)).isZero();
        noDifference(campaign);

        clock.at("2026-11-25T00:00:01");
        day.turn();

        assertThat(scene.figure(campaign, unit, TallyColumn.ELIGIBLE)).isEqualTo(1);
        assertThat(scene.figure(campaign, unit, TallyColumn.SIGNED)).isEqualTo(1);
        noDifference(campaign);
    }

    @Test
    void staff_who_are_no_members_are_counted_apart() {
        var campaign = scene.campaign();
        long unit = scene.unit("SCHOOL");
        long person = scene.person("FEMALE");
        scene.join(person, unit, "STAFF", LocalDate.of(2024, 1, 1));

        scene.write(PledgeStep.SIGN, person, campaign);

        assertThat(scene.figure(campaign, unit, TallyColumn.STAFF)).isEqualTo(1);
        assertThat(scene.figure(campaign, unit, TallyColumn.STAFF_SIGNED)).isEqualTo(1);
        assertThat(scene.figure(campaign, unit, TallyColumn.SIGNED)).isZero();
        assertThat(scene.figure(campaign, unit, TallyColumn.OWN_PHONE)).isZero();
        noDifference(campaign);
    }

    @Test
    void who_is_active_in_two_units_counts_in_the_one_begun_last() {
        var campaign = scene.campaign();
        long u1 = scene.unit("ENTERPRISE");
        long u2 = scene.unit("ENTERPRISE");
        long person = scene.person("FEMALE");
        scene.join(person, u2, "MEMBER", LocalDate.of(2025, 1, 1));
        scene.join(person, u1, "MEMBER", LocalDate.of(2021, 1, 1));

        assertThat(scene.figure(campaign, u1, TallyColumn.MEMBERS)).isZero();
        assertThat(scene.figure(campaign, u2, TallyColumn.MEMBERS)).isEqualTo(1);
        noDifference(campaign);
    }

    @Test
    void schools_are_cut_off_on_their_own_day_and_a_moved_cut_off_counts_anew() {
        var campaign = scene.campaign();
        long school = scene.unit("SCHOOL");
        long works = scene.unit("ENTERPRISE");
        long teacher = scene.person("FEMALE");
        scene.join(teacher, school, "MEMBER", LocalDate.of(2026, 7, 1));
        scene.member(works);

        campaigns.setWindow(
                Actor.SYSTEM,
                campaign.id(),
                PledgeScene.YEAR,
                new SetWindow(
                        "SCHOOL",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 5, 31),
                        true,
                        LocalDate.of(2026, 5, 31)));

        assertThat(scene.figure(campaign, school, TallyColumn.MEMBERS)).isZero();
        assertThat(scene.figure(campaign, works, TallyColumn.MEMBERS)).isEqualTo(1);
        noDifference(campaign);
    }

    @Test
    void the_check_names_a_tampered_figure_and_a_tampered_pledge() {
        var campaign = scene.campaign();
        long unit = scene.unit("ENTERPRISE");
        long person = scene.member(unit);
        var receipt =
                scene.write(PledgeStep.SIGN, person, campaign).stored().pledge().receiptCode();
        scene.run(
                "UPDATE tally SET signed = signed + 1 WHERE organisation_id = ? AND campaign_id = ?",
                unit,
                campaign.id());
        scene.run("UPDATE pledge SET method = 'PAPER' WHERE person_id = ?", person);

        var report = check.check();

        assertThat(report.clean()).isFalse();
        assertThat(report.tallies())
                .filteredOn(difference -> difference.campaign().equals("SCENE-" + campaign.id()))
                .extracting(TallyDifference::column)
                .containsExactlyInAnyOrder("signed", "own_phone", "paper");
        assertThat(report.rows()).anyMatch(sentence -> sentence.contains(receipt.shown()));

        scene.run(
                "UPDATE tally SET signed = signed - 1 WHERE organisation_id = ? AND campaign_id = ?",
                unit,
                campaign.id());
        scene.run("UPDATE pledge SET method = 'OWN_PHONE' WHERE person_id = ?", person);
        noDifference(campaign);
    }

    private void noDifference(CampaignScene.Running campaign) {
        assertThat(check.check().tallies())
                .filteredOn(difference -> difference.campaign().equals("SCENE-" + campaign.id()))
                .isEmpty();
    }
}
