package vn.giaouoc.app.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.organisation.directory.OrganisationDirectory;
import vn.giaouoc.app.organisation.directory.UnitLine;
import vn.giaouoc.app.organisation.directory.UnitQuestion;
import vn.giaouoc.app.organisation.directory.UnitTable;
import vn.giaouoc.app.spreadsheet.table.Provenance;
import vn.giaouoc.app.spreadsheet.table.SheetTable;

/** The units as a file: the tree of whoever asks, every unit opened, as of the day. */
@MicronautTest(transactional = false)
class UnitTableTest {

    private static final LocalDate OLD = LocalDate.of(2020, 1, 15);
    private static final LocalDate NOW = LocalDate.of(2025, 9, 1);

    @Inject
    TreeScene scene;

    @Inject
    OrganisationDirectory directory;

    @Inject
    UnitTable table;

    private long root;
    private long mine;
    private long sibling;
    private long unit;
    private Actor keeper;

    @BeforeEach
    void two_superiors_with_units() {
        root = scene.root();
        mine = scene.upper(root, "Công đoàn xã Tây Lĩnh", OLD);
        sibling = scene.upper(root, "Công đoàn xã Hoài Lĩnh", OLD);
        unit = scene.unit(mine, "Công đoàn cơ sở Đặng Đình Đạt", OLD);
        scene.unit(mine, "Công đoàn cơ sở An Khê", OLD);
        scene.unit(mine, "Công đoàn cơ sở Ân Lĩnh", NOW);
        scene.unit(sibling, "Công đoàn cơ sở Hoài Lĩnh", OLD);
        keeper = TreeScene.officer(mine, Authority.SEE_FIGURES);
    }

    @Test
    void the_file_holds_the_tree_as_the_screen_opens_it_and_says_where_it_comes_from() {
        var sheet = of(keeper, NOW, null, "");
        assertThat(names(sheet))
                .containsExactly(
                        "Công đoàn xã Tây Lĩnh",
                        "Công đoàn cơ sở An Khê",
                        "Công đoàn cơ sở Ân Lĩnh",
                        "Công đoàn cơ sở Đặng Đình Đạt");
        assertThat(sheet.rows().getFirst()).element(5).isEqualTo(3L);
        assertThat(sheet.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(UnitTable.HEADER));
        assertThat(sheet.provenance().asked().by()).isEqualTo(keeper.name());
        assertThat(sheet.provenance().asked().filter()).isEqualTo("cả cây tổ chức; cây tổ chức ngày 01/09/2025");
        assertThat(sheet.provenance().sha256()).isEqualTo(Provenance.digest(sheet.rows()));

        var whole = of(TreeScene.officer(root, Authority.SEE_FIGURES), NOW, null, "");
        assertThat(names(whole))
                .hasSize(7)
                .containsSubsequence("Công đoàn xã Hoài Lĩnh", "Công đoàn cơ sở Hoài Lĩnh", "Công đoàn xã Tây Lĩnh");
    }

    @Test
    void units_below_one_as_of_an_earlier_day() {
        scene.transfer(unit, sibling, NOW);
        var sheet = of(keeper, NOW.minusDays(1), mine, "");
        assertThat(names(sheet)).containsExactly("Công đoàn cơ sở An Khê", "Công đoàn cơ sở Đặng Đình Đạt");
        assertThat(sheet.provenance().asked().filter())
                .isEqualTo("các đơn vị dưới Công đoàn xã Tây Lĩnh; cây tổ chức ngày 31/08/2025");
        assertThat(names(of(keeper, NOW, mine, "")))
                .containsExactly("Công đoàn cơ sở An Khê", "Công đoàn cơ sở Ân Lĩnh");
    }

    @Test
    void a_search_finds_what_the_screen_finds_with_the_names_above() {
        var sheet = of(keeper, NOW, null, "co so");
        assertThat(names(sheet))
                .containsExactlyElementsOf(directory.search(keeper, "co so", NOW, 50).stream()
                        .map(UnitLine::name)
                        .toList())
                .hasSize(3);
        assertThat(sheet.rows().getFirst()).element(1).asString().endsWith(" › CĐ xã Tây Lĩnh");
        assertThat(of(keeper, NOW, mine, "").rows())
                .as("the same lines as in the tree")
                .isEqualTo(sheet.rows());
        assertThat(sheet.provenance().asked().filter()).startsWith("tìm «co so»; ");
    }

    @Test
    void nobody_gets_units_of_others_and_no_day_is_too_far() {
        assertRefused("NOT_YOURS", () -> of(keeper, NOW, sibling, ""));
        assertRefused("NOT_YOURS", () -> of(keeper, NOW, root, ""));
        assertRefused("DAY_OUT_OF_RANGE", () -> of(keeper, LocalDate.of(9999, 12, 31), null, ""));
        assertThat(of(TreeScene.officer(mine, Authority.GATHER_PLEDGES), NOW, null, "")
                        .rows())
                .isEmpty();
    }

    private SheetTable of(Actor actor, LocalDate day, @Nullable Long below, String search) {
        return table.of(actor, new UnitQuestion(day, below, search));
    }

    private static List<String> names(SheetTable sheet) {
        return sheet.rows().stream().map(row -> String.valueOf(row.getFirst())).toList();
    }
}
