package vn.giaouoc.app.report.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.report.ReportScene;
import vn.giaouoc.app.report.consolidate.GoldenProvince.Golden;
import vn.giaouoc.app.report.consolidate.page.ConsolidationPage;
import vn.giaouoc.app.report.consolidate.page.Consolidations;
import vn.giaouoc.app.report.review.Reopen;
import vn.giaouoc.app.report.review.Reopening;
import vn.giaouoc.db.OwnDatabase;
import vn.giaouoc.db.report.life.ReportState;

/** The figures of {@link GoldenProvince}, worked out by hand from its table. */
@OwnDatabase
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "report")
@Property(name = "portal.campaigns.recheck", value = "0s")
class GoldenProvinceTest {

    @Inject
    GoldenProvince world;

    @Inject
    GoldenReports reports;

    @Inject
    ReportScene scene;

    @Inject
    Consolidations consolidations;

    @Inject
    Reopening reopening;

    Golden golden;

    @BeforeEach
    void aYear() {
        golden = world.build();
    }

    @Test
    void every_superior_adds_up_what_was_approved_by_the_kind_of_each_line() {
        // S1 = U1 + U2: of t's move both ends are inside; 24 of 40 satisfied, never the mean of 90 and 50
        assertThat(shown(
                        "S1", "A01", "A02", "A05.c", "A05.e", "B01", "B03", "B04", "B09", "D02", "D05", "G02", "M01.a"))
                .isEqualTo("50 6 0 0 6 5 83,3 1 4 2 60 50.000");
        // S2 = U5 + U6 + U7: y stands in two lists and counts once; C01 as overridden; B07 adds what was signed where
        assertThat(shown("S2", "A01", "A02", "A05.c", "A05.e", "B01", "B03", "B04", "B07.a", "B09", "C01", "G02"))
                .isEqualTo("30 5 2 0 5 3 60 4 1 4 -");
        // S3 = U8 + U9 + U10, as on 31/10: before the merger and before U10 went
        assertThat(shown("S3", "A01", "A02", "B03", "B04", "B09")).isEqualTo("30 3 2 66,7 2");
    }

    @Test
    void who_is_missing_is_named_and_who_is_exempt_or_ended_is_outside_the_denominator() {
        var s1 = page("S1");
        assertThat(s1.missing())
                .extracting(missing -> missing.unitId() + " " + missing.state() + " " + missing.reason())
                .containsExactly(golden.unit("U3") + " Nháp Báo cáo chưa được duyệt");
        assertThat(counts(s1)).isEqualTo("owing 3, handed in 2, on time 2, late 0, exempt 1, counted 2; 66.7 % 66.7 %");
        assertThat(counts(page("S2")))
                .isEqualTo("owing 3, handed in 3, on time 2, late 1, exempt 0, counted 3; 100.0 % 66.7 %");
        var spread = s1.cells().stream()
                .filter(cell -> cell.cell().equals("D02"))
                .findFirst()
                .orElseThrow();
        assertThat(spread.values())
                .extracting(value -> value.value() + ":" + value.units())
                .containsExactly("3:1", "5:1");
    }

    @Test
    void the_province_counts_what_was_handed_to_it_and_nobody_twice() {
        // nothing was handed up yet: only what comes straight, and U11 is not approved
        assertThat(page("P").parts()).isEmpty();
        assertThat(page("P").missing()).hasSize(10);
        for (var name : List.of("S1", "S2", "S3")) {
            reports.submit(golden, name);
            reports.approve(golden, name);
        }
        // 14 members: 6 + 5 + 3; of t both ends are inside, of x the other end (U3) never reported, y came from U6
        assertThat(shown("P", "A01", "A02", "A05.c", "A05.e", "B01", "B03", "B04", "B09", "C01", "D02", "G02", "M01.a"))
                .isEqualTo("110 14 2 0 14 10 71,4 4 4 1 60 110.000");
        var page = page("P");
        assertThat(page.through()).hasSize(3);
        assertThat(page.parts()).hasSize(8);
        assertThat(page.missing())
                .extracting(missing -> missing.unitId())
                .containsExactlyInAnyOrder(id("U3"), id("U11"));
        assertThat(counts(page))
                .isEqualTo("owing 10, handed in 9, on time 8, late 1, exempt 2, counted 8; 90.0 % 80.0 %");

        reports.submit(golden, "P");
        assertThat(List.of("S1", "S2", "S3"))
                .allMatch(name -> reports.consolidated(golden, name).state() == ReportState.CONSOLIDATED);
        assertThat(shown("P", "A02", "B04")).isEqualTo("14 71,4");
    }

    @Test
    void a_superiors_submission_consolidates_its_parts_and_taking_it_back_lets_them_go() {
        reports.submit(golden, "S2");
        assertThat(states("U5", "U6", "U7")).containsOnly(ReportState.CONSOLIDATED);
        scene.work().withdraw(Actor.SYSTEM, reports.consolidated(golden, "S2").id());
        assertThat(states("U5", "U6", "U7")).containsOnly(ReportState.APPROVED);
        reports.submit(golden, "S2");
        assertThat(states("U5", "U6", "U7")).containsOnly(ReportState.CONSOLIDATED);
        assertThat(reports.consolidated(golden, "S2").number()).isEqualTo(2);
        var sealed = scene.reports()
                .sealed(Actor.SYSTEM, reports.consolidated(golden, "S2").id(), 2);
        var made = Objects.requireNonNull(sealed.made());
        assertThat(made.parts()).hasSize(3).allMatch(part -> part.sha256().length() == 64);
        assertThat(made.counts().late()).isEqualTo(1);
    }

    @Test
    void what_is_reopened_below_is_flagged_above_and_what_was_submitted_stays_as_it_was() {
        reports.submit(golden, "S2");
        reports.approve(golden, "S2");
        var desk = scene.actors().provinceDesk(golden.province());
        int flagged = reopening.reopen(
                desk,
                reports.report(golden, "U5").id(),
                new Reopen("Sai số giao ước", LocalDate.of(2026, 12, 20), List.of("C")));
        assertThat(flagged).isEqualTo(1);
        var s2 = reports.consolidated(golden, "S2");
        assertThat(s2.belowChanged()).isTrue();
        assertThat(shown("S2", "A02", "C01")).isEqualTo("5 4");
        assertThat(page("S2").belowChanged()).isTrue();
        assertThat(page("S2").parts()).hasSize(3);
        assertThat(ReportScene.cell(scene.page(Actor.SYSTEM, s2.id()), "C01").now())
                .isEqualByComparingTo("0");
        // and again as a whole: the superior's own is reopened, made anew of two, and hands in a second time
        reopening.reopen(desk, s2.id(), new Reopen("U5 đang sửa", LocalDate.of(2026, 12, 20), null));
        assertThat(shown("S2", "A02", "C01")).isEqualTo("3 0");
        reports.write(s2.id());
        scene.submit(s2.id());
        assertThat(reports.consolidated(golden, "S2").belowChanged()).isFalse();
    }

    @Test
    void the_narratives_stand_beside_each_other_and_the_superior_writes_one() {
        var id = reports.consolidated(golden, "S1").id();
        assertThat(consolidations.narratives(Actor.SYSTEM, id, "N01"))
                .hasSize(2)
                .allMatch(one -> one.text().startsWith("Đơn vị đã triển khai"));
        assertThat(ReportScene.cell(scene.page(Actor.SYSTEM, id), "N01").text()).isNull();
        assertThat(ReportScene.cell(scene.page(Actor.SYSTEM, id), "N01").required())
                .isTrue();
        assertRefused("CELL_UNKNOWN", () -> consolidations.narratives(Actor.SYSTEM, id, "A01"));
        assertRefused("CELL_LOCKED", () -> scene.number(id, "A01", 5));
    }

    private String shown(String name, String... cells) {
        var page = scene.page(Actor.SYSTEM, reports.consolidated(golden, name).id());
        var parts = new ArrayList<String>();
        for (var cell : cells) {
            parts.add(ReportScene.cell(page, cell).shownText());
        }
        return String.join(" ", parts);
    }

    private ConsolidationPage page(String name) {
        return consolidations.page(
                Actor.SYSTEM, reports.consolidated(golden, name).id());
    }

    private static String counts(ConsolidationPage page) {
        var known = page.completeness();
        return "owing %d, handed in %d, on time %d, late %d, exempt %d, counted %d; %s %% %s %%"
                .formatted(
                        known.owing(),
                        known.handedIn(),
                        known.onTime(),
                        known.late(),
                        known.exempt(),
                        known.counted(),
                        page.handedInRate(),
                        page.onTimeRate());
    }

    private List<ReportState> states(String... names) {
        return List.of(names).stream()
                .map(name -> reports.report(golden, name).state())
                .toList();
    }

    private String id(String name) {
        return Long.toString(golden.unit(name));
    }
}
