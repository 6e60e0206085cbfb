package vn.giaouoc.app.agreement.list;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.agreement.AgreementScene;
import vn.giaouoc.app.agreement.AgreementScene.World;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.spreadsheet.table.Provenance;
import vn.giaouoc.app.spreadsheet.table.SheetTable;

/** The list of agreements as a file: the rows of the screen, for whoever looks at it. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "agreement table")
@Property(name = "agreement.scene", value = "table")
@Property(name = "portal.campaigns.recheck", value = "0s")
class AgreementTableTest {

    @Inject
    AgreementScene scene;

    @Inject
    AgreementDesk desk;

    @Inject
    AgreementTable table;

    @Test
    void the_file_holds_every_row_of_the_desk_and_says_where_it_comes_from() {
        var world = scene.world(5);
        scene.draft(world);
        scene.open(world);
        var page = desk.page(world.chair(), world.unit(), world.campaign(), AgreementScene.YEAR);
        var sheet = of(world.chair(), world);

        assertThat(sheet.rows())
                .hasSize(2)
                .isEqualTo(Stream.concat(page.agreements().stream(), page.elsewhere().stream())
                        .map(AgreementTableTest::shown)
                        .toList());
        assertThat(sheet.rows().toString())
                .as("all parties, not the first few")
                .contains("Khoa số 1; Khoa số 2; Khoa số 3; Khoa số 4; Khoa số 5");
        assertThat(sheet.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(AgreementTable.HEADER));
        assertThat(sheet.provenance().asked().by()).isEqualTo(world.chair().name());
        assertThat(sheet.provenance().asked().filter())
                .isEqualTo(page.unit() + "; " + page.campaign() + " " + AgreementScene.YEAR);
        assertThat(sheet.provenance().sha256()).isEqualTo(Provenance.digest(sheet.rows()));
    }

    @Test
    void a_superior_finds_no_draft_in_it_and_strangers_get_none() {
        var world = scene.world(2);
        scene.draft(world);
        scene.sent(world);
        assertThat(of(scene.superior(world.upper()), world).rows()).hasSize(1);
        assertRefused("NOT_YOURS", () -> of(scene.nobody(), world));
        assertRefused("CAMPAIGN_UNKNOWN", () -> table.of(world.chair(), world.unit(), 1, AgreementScene.YEAR));
    }

    private SheetTable of(Actor actor, World world) {
        return table.of(actor, world.unit(), world.campaign(), AgreementScene.YEAR);
    }

    private static List<@Nullable Object> shown(AgreementLine line) {
        return Arrays.asList(
                line.code(),
                String.join(
                        "; ", line.promising().stream().map(PartyGlance::name).toList()),
                line.title(),
                line.unit(),
                line.stateText(),
                line.number(),
                line.needed(),
                line.signed(),
                line.expiresOn(),
                line.signedAt(),
                "",
                line.next().sentence());
    }
}
