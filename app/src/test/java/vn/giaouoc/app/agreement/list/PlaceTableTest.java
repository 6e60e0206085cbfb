package vn.giaouoc.app.agreement.list;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.agreement.AgreementScene;
import vn.giaouoc.app.agreement.AgreementScene.World;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.spreadsheet.table.Provenance;
import vn.giaouoc.app.spreadsheet.table.SheetTable;

/** Who takes part in what as a file: what the matrix of the screen shows, filtered as it is. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "place table")
@Property(name = "agreement.scene", value = "places")
@Property(name = "portal.campaigns.recheck", value = "0s")
class PlaceTableTest {

    private static final PlaceFilter ALL = new PlaceFilter("", false, false);

    @Inject
    AgreementScene scene;

    @Inject
    AgreementDesk desk;

    @Inject
    PlaceTable table;

    @Test
    void a_place_has_a_row_for_each_agreement_and_one_when_it_takes_part_in_none() {
        var world = scene.world(2);
        scene.open(world);
        scene.bareDepartment(world.unit(), "Tổ bảo vệ");
        var page = desk.page(world.chair(), world.unit(), world.campaign(), AgreementScene.YEAR);
        var sheet = of(world.chair(), world, ALL);

        var heads = page.places().stream()
                .map(place -> String.join("; ", place.heads()))
                .toList();
        assertThat(sheet.rows())
                .isEqualTo(List.of(
                        row("Khoa số 1", heads.get(0), "Bên A", "Khoa số 2", "Đang ký", "Chưa ký"),
                        row("Khoa số 2", heads.get(1), "Bên B", "Khoa số 1", "Đang ký", "Chưa ký"),
                        row("Tổ bảo vệ", "Chưa có người đứng đầu", null, null, "Chưa tham gia giao ước nào", null)));
        assertThat(sheet.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(PlaceTable.HEADER));
        assertThat(sheet.provenance().asked().by()).isEqualTo(world.chair().name());
        assertThat(sheet.provenance().asked().filter())
                .isEqualTo("%s; %s %d; mọi nơi".formatted(page.unit(), page.campaign(), AgreementScene.YEAR));
        assertThat(sheet.provenance().sha256()).isEqualTo(Provenance.digest(sheet.rows()));
    }

    @Test
    void the_file_holds_what_is_looked_for() {
        var world = scene.world(2);
        scene.open(world);
        scene.bareDepartment(world.unit(), "Tổ bảo vệ");
        assertThat(names(world, new PlaceFilter("khoa so 2", false, false))).containsExactly("Khoa số 2");
        assertThat(names(world, new PlaceFilter("", true, false))).containsExactly("Tổ bảo vệ");
        assertThat(names(world, new PlaceFilter("", false, true))).containsExactly("Tổ bảo vệ");
        assertThat(of(world.chair(), world, new PlaceFilter("tổ", true, true))
                        .provenance()
                        .asked()
                        .filter())
                .endsWith("chỉ nơi chưa tham gia và chưa có người đứng đầu; tìm «tổ»");
    }

    @Test
    void a_superior_reads_no_name_of_a_head_and_strangers_get_no_file() {
        var world = scene.world(2);
        scene.open(world);
        var seen = of(scene.superior(world.upper()), world, ALL);
        assertThat(seen.rows())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.get(2)).isEqualTo("Đã có người đứng đầu"));
        assertRefused("NOT_YOURS", () -> of(scene.nobody(), world, ALL));
    }

    private List<Object> names(World world, PlaceFilter filter) {
        return of(world.chair(), world, filter).rows().stream()
                .<Object>map(List::getFirst)
                .toList();
    }

    private SheetTable of(Actor actor, World world, PlaceFilter filter) {
        return table.of(actor, world.unit(), world.campaign(), AgreementScene.YEAR, filter);
    }

    private static List<@Nullable Object> row(String name, String head, @Nullable Object... rest) {
        var cells = new ArrayList<@Nullable Object>(List.of(name, "Phòng, ban, tổ", head));
        cells.addAll(Arrays.asList(rest));
        return cells;
    }
}
