package vn.giaouoc.app.report.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.app.organisation.RenameOrganisation;
import vn.giaouoc.app.pledge.PledgeScene;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.app.pledge.writer.PledgeStep;
import vn.giaouoc.app.report.ReportScene;
import vn.giaouoc.app.report.ReportScene.Province;
import vn.giaouoc.app.report.cell.CellWish;
import vn.giaouoc.db.member.MembershipKind;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.seal.PeopleList;
import vn.giaouoc.db.report.seal.ReportSnapshots;
import vn.giaouoc.db.report.value.ReportValues;

@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "report")
@Property(name = "portal.campaigns.recheck", value = "0s")
class FrozenTest {

    @Inject
    ReportScene scene;

    @Inject
    PledgeScene pledges;

    @Inject
    OrganisationService organisations;

    @Inject
    ReviewedByHand reviewer;

    @Inject
    ReportSnapshots snapshots;

    @Inject
    ReportValues values;

    @Inject
    SceneClock clock;

    Province province;
    Report report;

    @BeforeEach
    void aReport() {
        clock.at("2026-11-21T14:30:00");
        province = scene.province();
        report = scene.opened(province);
    }

    @Test
    void a_submission_reads_the_same_for_ever_when_members_move_and_the_unit_is_renamed_afterwards() {
        long unit = report.organisationId();
        var person = pledges.member(unit);
        inTheWindow(() -> pledges.write(PledgeStep.SIGN, person, province.campaign()));
        pledges.member(unit);
        scene.fillIn(report.id());
        scene.submit(report.id());
        var sealed = scene.reports().sealed(Actor.SYSTEM, report.id(), null);
        var page = scene.page(Actor.SYSTEM, report.id());
        assertThat(page.live()).isFalse();
        assertThat(ReportScene.cell(page, "B03").shown()).isEqualByComparingTo("1");
        assertThat(ReportScene.cell(page, "B04").shownText()).isEqualTo("50");
        assertThat(page.changedSince()).isZero();

        var day = LocalDate.of(2026, 10, 1);
        pledges.move(person, "UPDATE membership SET valid_to = ? WHERE person_id = ?", day, person);
        organisations.rename(
                Actor.SYSTEM, new RenameOrganisation(unit, "Công đoàn tên mới", null, null, Decision.of("9/QĐ", day)));

        assertThat(scene.reports().sealed(Actor.SYSTEM, report.id(), null)).isEqualTo(sealed);
        var later = scene.page(Actor.SYSTEM, report.id());
        assertThat(ReportScene.cell(later, "B03").shown()).isEqualByComparingTo("1");
        assertThat(ReportScene.cell(later, "B03").now()).isEqualByComparingTo("0");
        assertThat(ReportScene.cell(later, "A02").now()).isEqualByComparingTo("1");
        assertThat(ReportScene.cell(later, "A01").changedSince()).isFalse();
        assertThat(later.changedSince()).isGreaterThanOrEqualTo(2);
        assertThat(snapshots.last(report.id()).orElseThrow().intact()).isTrue();
    }

    @Test
    void the_rows_of_the_cells_hold_what_was_frozen() {
        pledges.member(report.organisationId());
        scene.fillIn(report.id());
        scene.submit(report.id());
        var rows = values.of(report.id());
        for (var cell : scene.reports().sealed(Actor.SYSTEM, report.id(), null).cells()) {
            var row = rows.get(cell.key());
            assertThat(row).as(cell.key()).isNotNull();
            assertThat(row.text()).isEqualTo(cell.text());
            assertThat(String.valueOf(row.shown())).isEqualTo(String.valueOf(cell.shown()));
        }
    }

    @Test
    void the_people_behind_distinct_figures_are_kept_and_their_digest_can_be_made_again_by_anybody() {
        long unit = report.organisationId();
        var one = pledges.member(unit);
        var other = pledges.member(unit);
        inTheWindow(() -> pledges.write(PledgeStep.SIGN, other, province.campaign()));
        var staff = pledges.person("MALE");
        pledges.join(staff, unit, MembershipKind.STAFF.name(), LocalDate.of(2020, 1, 1));
        inTheWindow(() -> pledges.write(PledgeStep.SIGN, staff, province.campaign()));
        scene.fillIn(report.id());
        scene.submit(report.id());

        var snapshot = snapshots.last(report.id()).orElseThrow();
        var people = snapshots.people(snapshot.id());
        var counted = snapshot.sealed().people();
        assertThat(counted)
                .extracting(figure -> figure.cell() + " " + figure.count())
                .containsExactly("A02 2", "A03 2", "A04 0", "A05.c 0", "A05.e 0", "B01 2", "B03 1", "B05 1", "B06 1");
        for (var figure : counted) {
            assertThat(people.of(figure.bit())).hasSize(figure.count());
            assertThat(PeopleList.digest(List.copyOf(people.of(figure.bit())))).isEqualTo(figure.sha256());
        }
        assertThat(people.of(0)).containsExactly(Math.min(one, other), Math.max(one, other));
        assertThat(people.of(8)).containsExactly(staff);
    }

    @Test
    void one_byte_changed_in_a_frozen_submission_is_found() {
        scene.fillIn(report.id());
        scene.submit(report.id());
        pledges.run(
                "UPDATE report_snapshot SET content = REPLACE(content, '\"key\":\"A01\"', '\"key\":\"A09\"') WHERE report_id = ?",
                report.id());
        assertThat(scene.reports()
                        .submissions(Actor.SYSTEM, report.id())
                        .getFirst()
                        .intact())
                .isFalse();
    }

    @Test
    void violations_are_seen_by_the_unit_and_its_reviewers_and_by_no_other_reader() {
        scene.fillIn(report.id());
        scene.number(report.id(), "K01.3.a", 2);
        scene.submit(report.id());
        var desk = scene.page(scene.actors().superior(province.superior()), report.id());
        assertThat(ReportScene.cell(desk, "K01.3.a").shown()).isEqualByComparingTo("2");
        var inspector = scene.actors().inspector(province.superior());
        var page = scene.page(inspector, report.id());
        assertThat(page.sections().stream().flatMap(section -> section.lines().stream()))
                .filteredOn(line -> line.code().equals("K01"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.hidden()).isTrue();
                    assertThat(line.cells()).isEmpty();
                });
        assertThat(scene.reports().sealed(inspector, report.id(), null).cell("K01.3.a"))
                .isEmpty();
        assertThat(scene.reports().sealed(Actor.SYSTEM, report.id(), null).value("K01.3.a"))
                .isEqualByComparingTo("2");
    }

    @Test
    void last_years_figures_stand_beside_and_a_tenfold_or_a_fall_of_a_fifth_is_asked_about() {
        scene.year(province, 2025);
        scene.open(province, 2025);
        var last = scene.report(province, report.organisationId(), 2025);
        scene.fillIn(last.id());
        scene.number(last.id(), "A01", 100);
        scene.number(last.id(), "F06", 3);
        scene.number(last.id(), "M01.a", 5_000_000);
        scene.put(last.id(), CellWish.number("G01.a", 0, 50).because("Phiếu giấy"));
        scene.put(last.id(), CellWish.number("G01.b", 0, 45).because("Phiếu giấy"));
        scene.put(last.id(), CellWish.words("G01.c", 0, "Phiếu khảo sát"));
        scene.acceptAll(last.id());
        scene.submit(last.id());

        scene.fillIn(report.id());
        scene.number(report.id(), "A01", 79);
        scene.number(report.id(), "F06", 30);
        scene.number(report.id(), "M01.a", 49_000_000);
        scene.put(report.id(), CellWish.number("G01.a", 0, 40).because("Phiếu giấy"));
        scene.put(report.id(), CellWish.number("G01.b", 0, 35).because("Phiếu giấy"));
        scene.put(report.id(), CellWish.words("G01.c", 0, "Phiếu khảo sát"));

        assertThat(scene.cell(report.id(), "A01").previous()).isEqualByComparingTo("100");
        assertThat(scene.cell(report.id(), "G03").shownText()).isEqualTo("-2,5");
        assertThat(scene.openChecks(report.id())).containsExactlyInAnyOrder("FALL_A01", "X10_F06", "G03_FALL");
        scene.number(report.id(), "A01", 80);
        scene.number(report.id(), "F06", 29);
        assertThat(scene.openChecks(report.id())).containsExactly("G03_FALL");
    }

    /** Pledges are signed until 31/10. */
    private void inTheWindow(Runnable signing) {
        var now = clock.instant();
        clock.at("2026-10-20T08:00:00");
        signing.run();
        clock.at(LocalDateTime.ofInstant(now, Times.ZONE).toString());
    }
}
