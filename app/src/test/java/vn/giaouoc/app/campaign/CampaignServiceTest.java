package vn.giaouoc.app.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.campaign.plan.CampaignScene;
import vn.giaouoc.app.campaign.request.OpenYear;
import vn.giaouoc.app.campaign.request.SetWindow;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.FoundOrganisation;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

@MicronautTest(transactional = false)
class CampaignServiceTest {

    @Inject
    CampaignService service;

    @Inject
    Campaigns campaigns;

    @Inject
    CampaignScene scene;

    @Inject
    OrganisationService organisations;

    @Inject
    OrganisationTree tree;

    @Inject
    Times times;

    private int thisYear;
    private Campaign campaign;
    private Actor keeper;
    private long federation;

    @BeforeEach
    void a_federation_keeps_a_campaign() {
        thisYear = times.today().getYear();
        federation = federation();
        campaign = scene.campaign(thisYear - 3, thisYear + 2, federation);
        keeper = actor(Authority.KEEP_CAMPAIGNS, federation);
    }

    @Test
    void a_year_before_30_october_takes_signatures_until_the_29th_at_midnight() {
        service.openYear(keeper, campaign.id(), year(thisYear, day(1, 3), day(30, 10), false, day(31, 10)));
        assertThat(windowAt("%d-10-29T23:59:59.999+07:00".formatted(thisYear))).isPresent();
        assertThat(windowAt("%d-10-30T00:00:00+07:00".formatted(thisYear))).isEmpty();
        assertThat(windowAt("%d-02-28T23:59:59+07:00".formatted(thisYear))).isEmpty();
        assertThat(windowAt("%d-03-01T00:00:00+07:00".formatted(thisYear)))
                .get()
                .satisfies(window -> {
                    assertThat(window.lastDay()).isEqualTo(day(29, 10));
                    assertThat(window.year()).isEqualTo(thisYear);
                    assertThat(window.text().items()).hasSize(2);
                });
    }

    @Test
    void a_year_until_30_october_takes_signatures_on_that_day_too() {
        service.openYear(keeper, campaign.id(), year(thisYear, day(1, 3), day(30, 10), true, day(30, 10)));
        assertThat(windowAt("%d-10-30T23:59:59+07:00".formatted(thisYear))).isPresent();
        assertThat(windowAt("%d-10-31T00:00:00+07:00".formatted(thisYear))).isEmpty();
    }

    @Test
    void schools_sign_in_their_own_window_and_all_others_in_the_common_one() {
        open(thisYear, day(1, 1), day(31, 3), day(31, 10));
        var school = new SetWindow("SCHOOL", day(1, 9), day(15, 10), true, day(31, 12));
        service.setWindow(keeper, campaign.id(), thisYear, school);
        assertThat(campaigns.windowFor(campaign.id(), UnitType.SCHOOL, day(10, 9)))
                .isPresent();
        assertThat(campaigns.windowFor(campaign.id(), UnitType.SCHOOL, day(10, 2)))
                .isEmpty();
        assertThat(campaigns.windowFor(campaign.id(), UnitType.ENTERPRISE, day(10, 2)))
                .isPresent();
        assertThat(cutOff(UnitType.SCHOOL)).isEqualTo(day(31, 12));
        assertThat(cutOff(UnitType.ENTERPRISE)).isEqualTo(day(31, 10));
        service.removeWindow(keeper, campaign.id(), thisYear, "SCHOOL");
        assertThat(cutOff(UnitType.SCHOOL)).isEqualTo(day(31, 10));
    }

    @Test
    void windows_of_two_years_never_overlap_for_a_type_nor_come_in_the_wrong_order() {
        open(thisYear, day(1, 1), day(31, 3), day(31, 10));
        refused(
                "WINDOWS_OVERLAP",
                () -> service.openYear(
                        keeper,
                        campaign.id(),
                        year(
                                thisYear + 1,
                                day(31, 3),
                                day(30, 4),
                                true,
                                day(31, 10).plusYears(1))));
        open(
                thisYear + 1,
                day(1, 1).plusYears(1),
                day(31, 3).plusYears(1),
                day(31, 10).plusYears(1));
        var tooLong = new SetWindow(
                "SCHOOL", day(1, 9), day(15, 1).plusYears(1), true, day(15, 1).plusYears(1));
        refused("WINDOWS_OVERLAP", () -> service.setWindow(keeper, campaign.id(), thisYear, tooLong));
        assertThat(campaigns.windows(campaigns.year(campaign.id(), thisYear))).hasSize(1);
    }

    @Test
    void figures_are_never_cut_off_before_the_last_day_to_sign() {
        refused("CUT_OFF_TOO_EARLY", () -> open(thisYear, day(1, 1), day(31, 3), day(30, 3)));
        refused("WINDOW_EMPTY", () -> open(thisYear, day(2, 3), day(1, 3), day(30, 3)));
        refused(
                "WINDOW_OUTSIDE_YEAR",
                () -> open(
                        thisYear,
                        day(1, 1).plusYears(1),
                        day(31, 3).plusYears(1),
                        day(1, 4).plusYears(1)));
        refused("UNIT_TYPE_UNKNOWN", () -> {
            open(thisYear, day(1, 1), day(31, 3), day(31, 3));
            service.setWindow(
                    keeper, campaign.id(), thisYear, new SetWindow("PUB", day(1, 1), day(2, 1), true, day(3, 1)));
        });
    }

    @Test
    void a_year_is_opened_once_and_only_within_the_plan() {
        open(thisYear, day(1, 1), day(31, 3), day(31, 10));
        refused("YEAR_ALREADY_OPEN", () -> open(thisYear, day(1, 4), day(30, 4), day(31, 10)));
        refused("YEAR_OUTSIDE_CAMPAIGN", () -> open(thisYear + 3, day(1, 4), day(30, 4), day(31, 10)));
        refused("WINDOW_NEEDED", () -> service.removeWindow(keeper, campaign.id(), thisYear, "*"));
        refused("WINDOW_UNKNOWN", () -> service.removeWindow(keeper, campaign.id(), thisYear, "SCHOOL"));
        refused("YEAR_NOT_OPEN", () -> service.removeWindow(keeper, campaign.id(), thisYear + 1, "SCHOOL"));
    }

    @Test
    void only_the_owner_and_the_root_keep_a_campaign() {
        var wish = year(thisYear, day(1, 1), day(31, 3), true, day(31, 10));
        refused(
                "NOT_YOUR_CAMPAIGN",
                () -> service.openYear(actor(Authority.KEEP_CAMPAIGNS, federation()), campaign.id(), wish));
        refused(
                "NOT_YOUR_CAMPAIGN",
                () -> service.openYear(actor(Authority.KEEP_MEMBERS, federation), campaign.id(), wish));
        var root = tree.root(times.today()).organisationId();
        service.openYear(actor(Authority.KEEP_CAMPAIGNS, root), campaign.id(), wish);
        assertThat(campaigns.years(campaign.id())).hasSize(1);
    }

    @Test
    void a_closed_campaign_takes_no_change_and_no_pledge() {
        var closed = scene.campaign(thisYear - 5, thisYear - 1, federation);
        refused(
                "CAMPAIGN_CLOSED",
                () -> service.openYear(
                        keeper, closed.id(), year(thisYear - 1, day(1, 1), day(31, 3), true, day(31, 3))));
        refused(
                "CAMPAIGN_CLOSED",
                () -> service.openYear(
                        Actor.SYSTEM, closed.id(), year(thisYear - 1, day(1, 1), day(31, 3), true, day(31, 3))));
        assertThat(campaigns.windowFor(closed.id(), UnitType.SCHOOL, times.today()))
                .isEmpty();
    }

    private void open(int year, LocalDate opens, LocalDate closes, LocalDate cutOff) {
        service.openYear(keeper, campaign.id(), year(year, opens, closes, true, cutOff));
    }

    private static OpenYear year(int year, LocalDate opens, LocalDate closes, boolean inclusive, LocalDate cutOff) {
        return new OpenYear(year, null, opens, closes, inclusive, cutOff);
    }

    private LocalDate day(int day, int month) {
        return LocalDate.of(thisYear, month, day);
    }

    private LocalDate cutOff(UnitType type) {
        return campaigns.cutOffs(type).stream()
                .filter(cutOff -> cutOff.campaignId() == campaign.id())
                .map(YearCutOff::cutOffOn)
                .findFirst()
                .orElseThrow();
    }

    private Optional<OpenWindow> windowAt(String instant) {
        var today = new Times(Clock.fixed(OffsetDateTime.parse(instant).toInstant(), ZoneOffset.UTC)).today();
        return campaigns.windowFor(campaign.id(), UnitType.ENTERPRISE, today);
    }

    private long federation() {
        return organisations.found(
                Actor.SYSTEM,
                FoundOrganisation.of(
                        null,
                        "Liên đoàn Lao động tỉnh " + System.nanoTime(),
                        OrganisationLevel.FEDERATION,
                        UnitType.UNION_BODY,
                        Decision.of("1/QĐ", LocalDate.of(2020, 1, 1))));
    }

    private static Actor actor(Authority authority, long organisationId) {
        return new Actor(
                7, 7, "Người thử", 0, List.of(new Grant(organisationId, 0, "Trưởng ban", Set.of(authority), true)));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
