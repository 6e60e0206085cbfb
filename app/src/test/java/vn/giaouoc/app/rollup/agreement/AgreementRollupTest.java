package vn.giaouoc.app.rollup.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.agreement.AgreementScene;
import vn.giaouoc.app.agreement.AgreementScene.World;
import vn.giaouoc.app.agreement.SignedByHand;
import vn.giaouoc.app.agreement.life.MoveWish;
import vn.giaouoc.app.agreement.tally.AgreementFigures;
import vn.giaouoc.app.agreement.tally.AgreementQuestion;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.app.rollup.RollupExport;
import vn.giaouoc.app.rollup.RollupSheets;
import vn.giaouoc.app.rollup.question.LineFilter;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.app.rollup.question.SortBy;
import vn.giaouoc.app.rollup.question.Subject;
import vn.giaouoc.app.rollup.table.RollupTable;
import vn.giaouoc.db.agreement.life.VersionMove;
import vn.giaouoc.db.agreement.tally.AgreementSums;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

/** Figures of agreements: the screen, the file and the API are one answer; an earlier day tells what was known then. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "agreement")
@Property(name = "agreement.scene", value = "rollup")
@Property(name = "portal.campaigns.recheck", value = "0s")
class AgreementRollupTest {

    @Inject
    AgreementScene scene;

    @Inject
    SignedByHand hand;

    @Inject
    AgreementFigures figures;

    @Inject
    AgreementRollupService rollups;

    @Inject
    RollupSheets sheets;

    @Inject
    RollupExport export;

    @Inject
    SceneClock clock;

    @BeforeEach
    void inNovember() {
        clock.at("2026-11-21T14:30:00");
    }

    @Test
    void screen_file_and_api_are_one_answer() throws IOException {
        var world = scene.world(3);
        scene.department(scene.unit(world.upper(), List.of()), "Phòng một mình");
        hand.all(scene.open(world));
        scene.draft(world);
        var superior = scene.superior(world.upper());
        var question = RollupQuestion.of(world.upper(), world.campaign(), AgreementScene.YEAR)
                .sorted(SortBy.SIGNED, true);

        var answer = rollups.ask(superior, question);
        var sheet = sheets.ask(superior, Subject.AGREEMENTS, question);
        var file = export.write(superior, Subject.AGREEMENTS, question);

        assertThat(answer.total().sums()).isEqualTo(new AgreementSums(2, 1, 3, 4, 0, 0));
        assertThat(answer.lines().getFirst().sums().signed()).isEqualTo(1);
        assertThat(file.provenance().sha256()).isEqualTo(answer.sha256()).isEqualTo(sheet.sha256());
        var screen = Stream.concat(Stream.of(sheet.table().total()), sheet.table().rows().stream())
                .map(AgreementRollupTest::words)
                .toList();
        assertThat(screen).hasSize(3);
        assertThat(rows(file.xlsx())).containsSequence(screen);
    }

    @Test
    void a_filter_finds_unions_however_deep_that_have_somebody_to_agree_with() {
        var world = scene.world(2);
        long root = scene.found(null, "LĐLĐ tỉnh", OrganisationLevel.FEDERATION, UnitType.UNION_BODY, List.of());
        long upper = scene.found(root, "Công đoàn xã", OrganisationLevel.UPPER, UnitType.UNION_BODY, List.of());
        long idle = scene.unit(upper, List.of());
        scene.department(idle, "Phòng một");
        scene.department(idle, "Phòng hai");
        long small = scene.unit(upper, List.of());
        scene.department(small, "Phòng một mình");
        long done = scene.unit(upper, List.of());
        var both = List.of(scene.department(done, "Tổ một"), scene.department(done, "Tổ hai"));
        hand.all(scene.open(new World(world.campaign(), upper, done, 0, both, scene.chair(done))));
        var question = RollupQuestion.of(root, world.campaign(), AgreementScene.YEAR);

        assertThat(found(question.only(LineFilter.NONE_SIGNED, ""))).containsExactly(idle);
        assertThat(found(question.only(LineFilter.FULL, ""))).containsExactly(done);
        assertThat(found(question)).containsExactly(upper);
    }

    @Test
    void an_earlier_day_tells_what_was_signed_then_counted_from_the_rows() {
        clock.at("2026-10-01T09:00:00");
        var world = scene.world(4);
        long first = scene.open(world);
        hand.all(first);
        clock.at("2026-11-05T09:00:00");
        hand.all(scene.open(world));
        clock.at("2026-11-20T09:00:00");
        scene.move(world.chair(), first, MoveWish.because(VersionMove.CANCEL, "Sắp xếp lại"));
        clock.at("2026-11-21T14:30:00");
        var question = AgreementQuestion.now(world.unit(), world.campaign(), AgreementScene.YEAR);

        assertThat(sums(question.at(LocalDate.of(2026, 9, 30)))).isEqualTo(new AgreementSums(0, 0, 0, 4, 0, 0));
        assertThat(sums(question.at(LocalDate.of(2026, 10, 1)))).isEqualTo(new AgreementSums(1, 1, 4, 4, 0, 0));
        assertThat(sums(question.at(LocalDate.of(2026, 11, 19)))).isEqualTo(new AgreementSums(2, 2, 4, 4, 0, 0));
        assertThat(sums(question.at(LocalDate.of(2026, 11, 21))))
                .as("the rows of today are what the tally says")
                .isEqualTo(sums(question))
                .isEqualTo(new AgreementSums(1, 1, 4, 4, 0, 0));
        var rollup = rollups.ask(
                world.chair(),
                RollupQuestion.of(world.unit(), world.campaign(), AgreementScene.YEAR)
                        .on(LocalDate.of(2026, 10, 1)));
        assertThat(rollup.total().sums().signed()).isEqualTo(1);
        assertThat(rollup.day()).isEqualTo(LocalDate.of(2026, 10, 1));
    }

    private AgreementSums sums(AgreementQuestion question) {
        return figures.ask(Actor.SYSTEM, question).total().sums();
    }

    private List<Long> found(RollupQuestion question) {
        return rollups.ask(Actor.SYSTEM, question).lines().stream()
                .map(line -> Long.parseLong(line.unitId()))
                .toList();
    }

    private static List<String> words(RollupTable.Row row) {
        return Stream.concat(Stream.of(row.name()), row.cells().stream().map(RollupTable.Cell::text))
                .toList();
    }

    private static List<List<String>> rows(byte[] file) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
        }
    }
}
