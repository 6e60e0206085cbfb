package vn.giaouoc.app.report.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.report.ReportScene;
import vn.giaouoc.app.report.consolidate.GoldenProvince.Golden;
import vn.giaouoc.app.report.overview.OverviewQuestion;
import vn.giaouoc.app.report.overview.Overviews;
import vn.giaouoc.app.report.overview.Spreads;
import vn.giaouoc.app.report.overview.Trends;
import vn.giaouoc.db.OwnDatabase;
import vn.giaouoc.db.report.part.Tree;

/** The year of {@link GoldenProvince} at a glance: on both trees, how complete, how spread, worked out by hand. */
@OwnDatabase
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "report")
@Property(name = "portal.campaigns.recheck", value = "0s")
class GoldenOverviewTest {

    @Inject
    GoldenProvince world;

    @Inject
    ReportScene scene;

    @Inject
    Overviews overviews;

    @Inject
    Spreads spreads;

    @Inject
    Trends trends;

    Golden golden;

    @BeforeEach
    void aYear() {
        golden = world.build();
    }

    @Test
    void both_roll_ups_lay_the_same_reports_on_the_tree_of_then_and_of_now() {
        assertThat(together("S1", Tree.AS_IT_WAS)).isEqualTo("2 of 3: 6 members, 5 signed, 83.3");
        assertThat(together("S1", Tree.AS_IT_IS_NOW)).isEqualTo("3 of 4: 7 members, 6 signed, 85.7");
        assertThat(together("S3", Tree.AS_IT_WAS)).isEqualTo("3 of 3: 3 members, 2 signed, 66.7");
        assertThat(together("S3", Tree.AS_IT_IS_NOW)).isEqualTo("2 of 2: 2 members, 1 signed, 50");
        assertThat(together("P", Tree.AS_IT_WAS)).isEqualTo(together("P", Tree.AS_IT_IS_NOW));
    }

    @Test
    void the_overview_says_for_each_superior_how_complete_it_is_and_the_spread_leads_to_the_row() {
        var overview = overviews.of(Actor.SYSTEM, question("P", Tree.AS_IT_WAS));
        assertThat(overview.whole().completeness().owing()).isEqualTo(10);
        assertThat(overview.groups())
                .extracting(line -> line.unitId() + " " + line.handedInRate())
                .contains(id("S1") + " 66.7", id("S2") + " 100.0", id("S3") + " 100.0", id("U11") + " 100.0");
        var spread = spreads.of(Actor.SYSTEM, question("P", Tree.AS_IT_WAS), "B04");
        assertThat(spread.whole()).isEqualByComparingTo("71.4");
        assertThat(spread.rows()).hasSize(8);
        assertThat(spread.rows().getFirst().unitId()).isEqualTo(id("U9"));
        assertThat(spread.bands().getLast().units()).isEqualTo(4);
        assertThat(spread.bands().stream().mapToInt(band -> band.units()).sum()).isEqualTo(8);
        assertRefused(
                "NOT_YOURS",
                () -> spreads.of(scene.actors().superior(golden.unit("S2")), question("S1", Tree.AS_IT_WAS), "B04"));
        assertRefused(
                "CELL_UNKNOWN",
                () -> spreads.of(
                        scene.actors().inspector(golden.unit("S1")), question("S1", Tree.AS_IT_WAS), "K01.1.a"));
    }

    @Test
    void the_years_begin_with_the_first_that_has_a_figure() {
        var trend = trends.of(Actor.SYSTEM, question("P", Tree.AS_IT_WAS), 2020, List.of("B04"));
        assertThat(trend.years()).extracting(year -> year.year()).containsExactly(2026);
        assertThat(trend.since()).isEqualTo("Có số liệu từ năm 2026.");
        assertThat(trend.cells().getFirst().heading()).isEqualTo("B04. Tỷ lệ ký cam kết (%)");
        var earlier = trends.of(Actor.SYSTEM, question("P", Tree.AS_IT_WAS).in(2025), 2020, List.of("B04"));
        assertThat(earlier.years()).isEmpty();
        assertThat(earlier.since()).isEqualTo("Chưa năm nào có số liệu.");
    }

    private String together(String name, Tree tree) {
        var trend = trends.of(Actor.SYSTEM, question(name, tree), 2026, List.of("A02", "B03", "B04"));
        var year = trend.years().getFirst();
        return "%d of %d: %s members, %s signed, %s"
                .formatted(
                        year.counted(),
                        year.owing(),
                        year.values().get("A02"),
                        year.values().get("B03"),
                        year.values().get("B04"));
    }

    private OverviewQuestion question(String name, Tree tree) {
        return new OverviewQuestion(golden.province().campaignId(), 2026, golden.unit(name), tree);
    }

    private String id(String name) {
        return Long.toString(golden.unit(name));
    }
}
