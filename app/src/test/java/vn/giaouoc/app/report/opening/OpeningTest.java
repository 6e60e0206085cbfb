package vn.giaouoc.app.report.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.FoundOrganisation;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.app.pledge.PledgeScene;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.app.report.ReportQuestion;
import vn.giaouoc.app.report.ReportScene;
import vn.giaouoc.app.report.ReportScene.Province;
import vn.giaouoc.app.report.page.ReportLine;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;
import vn.giaouoc.db.report.form.ReportKind;
import vn.giaouoc.db.report.life.ReportState;

@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "report")
@Property(name = "portal.campaigns.recheck", value = "0s")
class OpeningTest {

    @Inject
    ReportScene scene;

    @Inject
    PledgeScene pledges;

    @Inject
    SceneClock clock;

    @Inject
    ReportingService reporting;

    @Inject
    OrganisationService organisations;

    Province province;

    @BeforeEach
    void aProvince() {
        clock.at("2026-11-21T14:30:00");
        province = scene.province();
    }

    @Test
    void every_counted_union_that_stands_at_the_cut_off_owes_and_everything_above_it_owes_a_consolidated_one() {
        long one = scene.union(province);
        long direct = scene.organisation(
                province.id(), OrganisationLevel.GRASSROOTS, UnitType.ENTERPRISE, ReportScene.LONG_AGO);
        scene.organisation(one, OrganisationLevel.MEMBER_GRASSROOTS, UnitType.ENTERPRISE, ReportScene.LONG_AGO);
        scene.organisation(province.id(), OrganisationLevel.UPPER, UnitType.UNION_BODY, ReportScene.LONG_AGO);

        var opened = scene.open(province, 2026);

        assertThat(opened).isEqualTo(new OpenedReporting(2, 0, 2, 4));
        assertThat(lines())
                .extracting(line -> line.unitId() + " " + line.tier() + " " + line.lastDay())
                .containsExactlyInAnyOrder(
                        one + " GRASSROOTS 2026-11-30",
                        direct + " GRASSROOTS 2026-11-30",
                        province.superior() + " CONSOLIDATED 2026-12-10",
                        province.id() + " CONSOLIDATED 2026-12-10");
    }

    @Test
    void a_unit_that_is_only_copied_owes_nothing_and_is_not_even_listed() {
        organisations.found(
                Actor.SYSTEM,
                new FoundOrganisation(
                        null,
                        province.superior(),
                        "Công đoàn Bưu điện " + Ids.next(),
                        null,
                        OrganisationLevel.GRASSROOTS,
                        UnitType.ENTERPRISE,
                        null,
                        false,
                        null,
                        List.of(),
                        null,
                        Decision.of("01/QĐ", ReportScene.LONG_AGO)));
        assertThat(scene.open(province, 2026).owing()).isZero();
        assertThat(lines()).isEmpty();
    }

    @Test
    void opening_again_adds_what_is_missing_moves_the_day_of_what_was_not_handed_in_and_keeps_what_was_written() {
        var report = scene.opened(province);
        scene.number(report.id(), "A01", 77);
        long later = scene.union(province);
        scene.due(province.campaignId(), 2026, OrganisationLevel.GRASSROOTS, "2026-12-05", false);

        var again = scene.open(province, 2026);

        assertThat(again.added()).isEqualTo(1);
        assertThat(scene.report(province, later).state()).isEqualTo(ReportState.DRAFT);
        assertThat(scene.now(report.id()).lastDay()).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(scene.cell(report.id(), "A01").shown()).isEqualByComparingTo("77");
        assertThat(scene.open(province, 2026).added()).isZero();
    }

    @Test
    void without_a_deadline_nothing_opens_and_nobody_but_the_province_opens() {
        scene.year(province, 2025);
        pledges.open(province.campaignId(), 2027, "2027-01-01", "2027-10-31", "2027-10-31");
        assertRefused("NO_DEADLINE", () -> scene.open(province, 2027));
        assertRefused("YEAR_NOT_OPEN", () -> scene.open(province, 2024));
        var superior = scene.actors().superior(province.superior());
        assertRefused(
                "NOT_YOUR_CAMPAIGN", () -> reporting.open(superior, province.campaignId(), OpenReporting.yearly(2026)));
        assertThat(reporting
                        .open(scene.actors().provinceDesk(province), province.campaignId(), OpenReporting.yearly(2026))
                        .owing())
                .isZero();
    }

    @Test
    void an_ad_hoc_report_wants_a_name_and_there_may_be_several_a_year() {
        scene.union(province);
        var due = List.of(new OpenReporting.LevelDue(OrganisationLevel.GRASSROOTS, LocalDate.of(2026, 12, 1), true));
        assertRefused(
                "OCCASION_NEEDED",
                () -> reporting.open(
                        Actor.SYSTEM,
                        province.campaignId(),
                        new OpenReporting(2026, ReportKind.ADHOC, null, null, due)));
        for (var occasion : List.of("Bão số 13", "Lũ tháng 11")) {
            assertThat(reporting
                            .open(
                                    Actor.SYSTEM,
                                    province.campaignId(),
                                    new OpenReporting(2026, ReportKind.ADHOC, occasion, null, due))
                            .added())
                    .isEqualTo(3);
        }
    }

    @Test
    void a_union_sees_its_own_a_superior_its_unions_and_nobody_those_of_others() {
        var report = scene.opened(province);
        var elsewhere = scene.province();
        scene.opened(elsewhere);
        assertThat(asked(scene.actors().chair(report.organisationId()))).isEqualTo(List.of(report.organisationId()));
        assertThat(asked(scene.actors().superior(province.superior())))
                .containsExactlyInAnyOrder(report.organisationId(), province.superior());
        assertThat(asked(scene.actors().provinceDesk(elsewhere))).isEmpty();
        assertThat(asked(scene.actors().head(report.organisationId()))).isEmpty();
    }

    @Test
    void a_province_of_sixteen_hundred_unions_is_opened_in_seconds() {
        many(province.superior(), 1_600);
        long begin = System.nanoTime();
        var opened = scene.open(province, 2026);
        var took = Duration.ofNanos(System.nanoTime() - begin);
        assertThat(opened.owing()).isEqualTo(1_600);
        assertThat(took).isLessThan(Duration.ofSeconds(20));

        begin = System.nanoTime();
        assertThat(lines()).hasSize(1_602);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
        assertThat(scene.open(province, 2026).added()).isZero();
    }

    private void many(long superior, int howMany) {
        long first = Ids.next();
        var digits =
                "(SELECT 0 d UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5 UNION SELECT 6"
                        + " UNION SELECT 7 UNION SELECT 8 UNION SELECT 9)";
        var numbers = "(SELECT 1 + a.d + 10 * b.d + 100 * c.d + 1000 * e.d AS i FROM %1$s a, %1$s b, %1$s c, %1$s e"
                        .formatted(digits)
                + " HAVING i <= " + howMany + ") n";
        pledges.run("INSERT INTO organisation (id, created_at) SELECT " + first + " + i, NOW() FROM " + numbers);
        pledges.run(
                "INSERT INTO organisation_version (id, organisation_id, name, short_name, search_key, level, unit_type,"
                        + " parent_id, counted, valid_from, valid_to, event_id) SELECT " + first + " + i, " + first
                        + " + i, CONCAT('CĐCS ', i), 'CĐCS', CONCAT('cdcs ', i), 'GRASSROOTS', 'ENTERPRISE', ?, 1,"
                        + " '2019-01-01', '9999-12-31', 0 FROM " + numbers,
                superior);
        pledges.run("INSERT INTO organisation_closure SELECT " + first + " + i, " + first
                + " + i, 0, '2019-01-01', '9999-12-31' FROM " + numbers);
        for (var above : List.of(superior, province.id())) {
            pledges.run(
                    "INSERT INTO organisation_closure SELECT ?, " + first + " + i, ?, '2019-01-01', '9999-12-31' FROM "
                            + numbers,
                    above,
                    above == superior ? 1 : 2);
        }
    }

    private List<ReportLine> lines() {
        return scene.reports()
                .owed(scene.actors().provinceDesk(province), ReportQuestion.of(province.campaignId(), 2026));
    }

    private List<Long> asked(Actor actor) {
        return scene.reports().owed(actor, ReportQuestion.of(province.campaignId(), 2026)).stream()
                .map(line -> Long.parseLong(line.unitId()))
                .toList();
    }
}
