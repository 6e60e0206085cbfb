package vn.giaouoc.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.office.OfficeBook;
import vn.giaouoc.app.access.office.OfficeTable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.spreadsheet.table.Provenance;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.access.office.OfficeLine;

/** Who holds which office as a file: the lines of the screen, and a trace of who took them out. */
@MicronautTest(transactional = false)
@Property(name = "access.scene", value = "office table")
@Property(name = "portal.access.second-factor", value = "optional")
class OfficeTableTest {

    @Inject
    AccessScene scene;

    @Inject
    SceneClock clock;

    @Inject
    OfficeBook book;

    @Inject
    OfficeTable table;

    @BeforeEach
    void inNovember() {
        clock.at("2026-11-21T14:30:00");
    }

    @Test
    void the_file_holds_everybody_of_the_own_subtree_and_says_where_it_comes_from() {
        var superior = scene.superior(scene.province());
        var unit = scene.unit(superior);
        IntStream.range(0, 3).forEach(i -> scene.officer(OfficeKind.CLERK, unit));
        scene.officer(OfficeKind.CHAIR, scene.unit(scene.superior(scene.province())));
        var chair = scene.actor(OfficeKind.CHAIR, superior);
        var sheet = table.of(chair, "tran thi", true);

        assertThat(sheet.rows().stream().map(row -> row.get(2) + "|" + row.get(1) + "|" + row.get(5)))
                .hasSizeGreaterThanOrEqualTo(3)
                .containsExactlyElementsOf(book.search(chair, "tran thi", true, 0, 100).stream()
                        .map(OfficeTableTest::shown)
                        .toList());
        assertThat(sheet.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(OfficeTable.HEADER));
        assertThat(sheet.provenance().asked().by()).isEqualTo(chair.name());
        assertThat(sheet.provenance().asked().filter())
                .isEqualTo("cả người đã thôi giữ chức vụ (5 năm); tìm «tran thi»");
        assertThat(sheet.provenance().sha256()).isEqualTo(Provenance.digest(sheet.rows()));
        assertThat(traces(chair)).isEqualTo(1);
    }

    @Test
    void who_keeps_no_accounts_is_refused_the_list_and_the_file() {
        var unit = scene.unit(scene.superior(scene.province()));
        scene.officer(OfficeKind.CHAIR, unit);
        var clerk = scene.actor(OfficeKind.CLERK, unit);
        assertRefused("KEEPS_NO_ACCOUNTS", () -> book.search(clerk, "", false, 0, 50));
        assertRefused("KEEPS_NO_ACCOUNTS", () -> table.of(clerk, "", true));
        assertThat(traces(clerk)).as("nothing left the portal").isZero();
    }

    private long traces(Actor actor) {
        return scene.count("SELECT COUNT(*) FROM audit_entry WHERE act = 'OFFICES_EXPORTED' AND account_id = "
                + actor.accountId());
    }

    private static String shown(OfficeLine line) {
        return line.unit() + "|" + line.title() + "|" + line.validFrom();
    }
}
