package vn.giaouoc.app.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.figure.FigureBook;
import vn.giaouoc.app.pledge.PledgeScene;
import vn.giaouoc.app.report.CellRows;
import vn.giaouoc.app.report.ReportScene;
import vn.giaouoc.app.report.ReportScene.Province;
import vn.giaouoc.app.report.form.Forms;
import vn.giaouoc.db.pledge.tally.TallyColumn;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.db.report.form.ReportKind;

/** The figures of {@link GoldenUnit}, counted by hand from its table. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "report")
@Property(name = "portal.campaigns.recheck", value = "0s")
class GoldenUnitTest {

    @Inject
    GoldenUnit world;

    @Inject
    ReportScene scene;

    @Inject
    PledgeScene pledges;

    @Inject
    CellRows rows;

    @Inject
    Forms forms;

    @Inject
    FigureBook figures;

    Province province;
    long unit;
    long workshop;
    Report report;

    @BeforeEach
    void theUnit() {
        var built = world.build();
        province = built.province();
        unit = built.unit();
        workshop = built.workshop();
        report = scene.report(province, unit);
    }

    @Test
    void members_and_pledges_are_as_counted_by_hand() {
        assertThat(shown("A02", "A03", "A04")).isEqualTo("A02=9 A03=4 A04=1");
        assertThat(shown("B01", "B03", "B04", "B05", "B06")).isEqualTo("B01=8 B03=4 B04=50 B05=3 B06=1");
        assertThat(shown("B07.a", "B07.b", "B08.a", "B08.b", "B09")).isEqualTo("B07.a=3 B07.b=1 B08.a=1 B08.b=1 B09=0");
    }

    @Test
    void who_came_and_who_left_add_up_to_the_members() {
        assertThat(shown("A05.a", "A05.b", "A05.c")).isEqualTo("A05.a=2 A05.b=1 A05.c=1");
        assertThat(shown("A05.d", "A05.e", "A05.f", "A05.g", "A05.h", "A05.i", "A05.k"))
                .isEqualTo("A05.d=2 A05.e=1 A05.f=1 A05.g=0 A05.h=0 A05.i=0 A05.k=0");
    }

    @Test
    void what_the_unit_is_made_of_and_what_happened_in_it() {
        assertThat(shown("A06.a", "A06.b", "A06.c", "A07", "A08")).isEqualTo("A06.a=0 A06.b=0 A06.c=1 A07=2 A08=2");
        assertThat(shown("C01", "C02", "C03", "C04.a", "C04.b")).isEqualTo("C01=2 C02=1 C03=50 C04.a=1 C04.b=1");
        assertThat(shown("D01.a", "D01.b", "D01.c", "D01.d", "D02"))
                .isEqualTo("D01.a=1 D01.b=2 D01.c=2 D01.d=20260301 D02=2");
        assertThat(shown("D03", "D04.a", "D04.b", "G01.a", "G01.b", "G02"))
                .isEqualTo("D03=1 D04.a=1 D04.b=0 G01.a=40 G01.b=30 G02=75");
    }

    @Test
    void the_report_says_what_the_tallies_say() {
        var tally = pledges.figures(province.campaign(), unit);
        var below = pledges.figures(province.campaign(), workshop);
        var pairs = Map.of(
                "A02", TallyColumn.MEMBERS,
                "B01", TallyColumn.ELIGIBLE,
                "B03", TallyColumn.SIGNED,
                "B05", TallyColumn.SIGNED_WOMEN,
                "B06", TallyColumn.STAFF_SIGNED,
                "B07.b", TallyColumn.PAPER,
                "B08.a", TallyColumn.WITHDRAWN,
                "B08.b", TallyColumn.DECLINED);
        pairs.forEach((cell, column) -> assertThat(scene.cell(report.id(), cell).shown())
                .as(cell)
                .isEqualByComparingTo(String.valueOf(tally.getOrDefault(column, 0) + below.getOrDefault(column, 0))));
    }

    @Test
    void behind_every_worked_out_count_stand_rows_that_add_up_to_it() {
        for (var cell : scene.page(Actor.SYSTEM, report.id()).sections().stream()
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.rows() && cell.type() == CellType.COUNT)
                .toList()) {
            var behind = rows.of(Actor.SYSTEM, report.id(), cell.key());
            if (cell.key().equals("D02")) {
                continue; // five things, each once, however many conferences did them
            }
            assertThat(behind.stream()
                            .mapToLong(row -> row.amount().longValue())
                            .sum())
                    .as(cell.key())
                    .isEqualTo(Objects.requireNonNull(cell.derived()).longValue());
        }
    }

    @Test
    void names_stay_in_the_unit() {
        assertThat(rows.of(scene.actors().chair(unit), report.id(), "B03")).hasSize(4);
        scene.fillIn(report.id());
        scene.submit(report.id());
        assertRefused("NO_NAMES", () -> rows.of(scene.actors().superior(province.superior()), report.id(), "B03"));
        assertThat(rows.of(scene.actors().superior(province.superior()), report.id(), "D03"))
                .hasSize(1);
        assertRefused("CELL_UNKNOWN", () -> rows.of(scene.actors().chair(unit), report.id(), "Z01"));
    }

    @Test
    void every_figure_the_forms_name_is_known_to_the_portal_or_awaited() {
        for (var kind : ReportKind.values()) {
            forms.latest(kind, "X").content().places().forEach(place -> {
                var figure = place.cell().figure();
                if (figure != null && !place.cell().awaits()) {
                    assertThat(figures.find(figure))
                            .as(place.cell().key() + " " + figure)
                            .isPresent();
                }
            });
        }
    }

    @Test
    void a_unit_without_members_shows_dashes_and_noughts() {
        long empty = scene.union(province);
        scene.open(province, 2026);
        var nobody = scene.report(province, empty);
        assertThat(scene.cell(nobody.id(), "A02").shownText()).isEqualTo("0");
        assertThat(scene.cell(nobody.id(), "B04").shownText()).isEqualTo("-");
        assertThat(scene.cell(nobody.id(), "B09").shownText()).isEqualTo("Không");
        assertThat(scene.cell(nobody.id(), "G02").shownText()).isEqualTo("-");
        scene.fillIn(nobody.id());
        assertThat(scene.submit(nobody.id()).number()).isEqualTo(1);
    }

    private String shown(String... cells) {
        var page = scene.page(Actor.SYSTEM, report.id());
        var parts = new ArrayList<String>();
        for (var cell : cells) {
            parts.add(cell + "="
                    + Objects.requireNonNull(ReportScene.cell(page, cell).shown())
                            .toPlainString());
        }
        return String.join(" ", parts);
    }
}
