package vn.giaouoc.app.organisation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.FoundOrganisation;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.spreadsheet.upload.Progress;
import vn.giaouoc.app.spreadsheet.upload.RowProblem;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.organisation.UnitType;

/** The list of units goes in without being edited; the row with an unknown superior comes back. */
@MicronautTest(transactional = false)
class UnitListTest {

    private final UnitImportService imports;
    private final UnitBatches batches;
    private final OrganisationService organisations;
    private final OrganisationTree tree;

    UnitListTest(
            UnitImportService imports, UnitBatches batches, OrganisationService organisations, OrganisationTree tree) {
        this.imports = imports;
        this.batches = batches;
        this.organisations = organisations;
        this.tree = tree;
    }

    @Test
    void sixty_rows_found_fifty_nine_units_once() {
        long top = province();
        var first = bringIn(top);
        // 60 rows; row 19 stands under "Công đoàn xã Không Có", which there is not
        assertThat(List.of(first.read(), first.fresh(), first.known(), first.bad()))
                .containsExactly(60, 59, 0, 1);
        assertThat(first.problems().stream().map(RowProblem::row)).containsExactly(19);
        assertThat(first.problems().getFirst().column()).isEqualTo("Trực thuộc");
        var today = LocalDate.now();
        assertThat(tree.below(top, today)).hasSize(3 + 59);
        assertThat(tree.children(top, today)).hasSize(3 + 15);
        var unions = tree.below(top, today).stream()
                .filter(unit -> unit.level() == OrganisationLevel.GRASSROOTS)
                .toList();
        assertThat(unions.stream().filter(unit -> unit.unitType() == UnitType.TRADE_ASSOCIATION))
                .isNotEmpty();
        assertThat(unions.stream().map(OrganisationVersion::place)).contains("xã Ia Krông");

        var second = bringIn(top);
        assertThat(List.of(second.read(), second.fresh(), second.known(), second.bad()))
                .containsExactly(60, 0, 59, 1);
        assertThat(batches.of(Actor.SYSTEM, top)).hasSize(1);
    }

    @Test
    void a_list_of_units_is_taken_back_as_a_whole() {
        long top = province();
        bringIn(top);
        batches.takeBack(Actor.SYSTEM, batches.of(Actor.SYSTEM, top).getFirst().id());
        assertThat(tree.below(top, LocalDate.now())).hasSize(3);
        assertThat(bringIn(top).fresh()).isEqualTo(59);
    }

    @Test
    void only_who_keeps_the_tree_brings_units_in() {
        long top = province();
        var nobody = new Actor(1, 2, "Trần Thị Thu Hà", 0, List.of());
        assertThatThrownBy(() -> imports.propose(nobody, top, "don-vi.xlsx", sample()))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
    }

    private UnitRun bringIn(long top) {
        var proposal = imports.propose(Actor.SYSTEM, top, "don-vi.xlsx", sample());
        var mapping = new TreeMap<Integer, String>();
        proposal.columns().stream()
                .filter(column -> column.key() != null)
                .forEach(column -> mapping.put(column.column(), Objects.requireNonNull(column.key())));
        imports.dryRun(Actor.SYSTEM, proposal.uploadId(), mapping, Progress.NONE);
        return imports.write(Actor.SYSTEM, proposal.uploadId(), Progress.NONE);
    }

    private static InputStream sample() {
        return Objects.requireNonNull(UnitListTest.class.getResourceAsStream("/samples/don-vi.xlsx"));
    }

    private long province() {
        var day = LocalDate.of(2025, 7, 1);
        long top = organisations.found(
                Actor.SYSTEM,
                FoundOrganisation.of(
                        null,
                        "Liên đoàn Lao động tỉnh " + Ids.next(),
                        OrganisationLevel.FEDERATION,
                        UnitType.UNION_BODY,
                        Decision.of("1/QĐ", LocalDate.of(2020, 1, 1))));
        for (var name :
                List.of("Công đoàn xã Tây Lĩnh", "Công đoàn phường Đông Lĩnh", "Ban Công đoàn Khu công nghiệp tỉnh")) {
            organisations.found(
                    Actor.SYSTEM,
                    FoundOrganisation.of(
                            top, name, OrganisationLevel.UPPER, UnitType.UNION_BODY, Decision.of("2/QĐ", day)));
        }
        return top;
    }
}
