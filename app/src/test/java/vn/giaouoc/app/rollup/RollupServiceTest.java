package vn.giaouoc.app.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.rollup.question.LineFilter;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.app.rollup.question.SortBy;
import vn.giaouoc.app.rollup.question.Subject;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.rollup.Figures;
import vn.giaouoc.db.rollup.LineKind;
import vn.giaouoc.db.rollup.TreeKind;

@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
class RollupServiceTest {

    @Inject
    GoldenProvince golden;

    @Inject
    RollupService rollups;

    @Inject
    RollupExport export;

    @Test
    void a_province_is_the_sum_of_its_superiors_as_worked_out_by_hand() {
        var province = ask("P", 2026, TreeKind.AS_IT_WAS);
        assertEquals(new Figures(3, 1, 10, 9, 8, 6, 6, 6, 0, 0, 1, 0, 1, 1), line(province, "A"));
        assertEquals(new Figures(4, 1, 13, 13, 13, 7, 7, 5, 2, 0, 0, 1, 0, 0), line(province, "B"));
        assertEquals(new Figures(2, 0, 2, 2, 2, 1, 1, 1, 0, 0, 0, 0, 0, 0), line(province, "C"));
        assertEquals(
                new Figures(9, 2, 25, 24, 23, 14, 14, 12, 2, 0, 1, 1, 1, 1),
                province.total().figures());
        assertEquals("58,3 %", province.total().rate());
    }

    @Test
    void a_copied_unit_is_shown_apart_and_in_no_sum() {
        var province = ask("P", 2026, TreeKind.AS_IT_WAS);
        var copied = lineOf(province, "K");
        assertFalse(copied.counted());
        assertEquals(2, copied.figures().signed());
        assertEquals(2, ask("K", 2026, TreeKind.AS_IT_WAS).total().figures().signed());
    }

    @Test
    void last_year_stands_twice_as_it_was_and_as_it_is_now() {
        var was = ask("P", 2025, TreeKind.AS_IT_WAS);
        assertEquals(List.of(4L, 15L, 1L), brief(line(was, "A")));
        assertEquals(List.of(3L, 8L, 0L), brief(line(was, "B")));
        assertEquals(List.of(3L, 4L, 2L), brief(line(was, "C")));
        assertEquals(List.of(10L, 27L, 3L), brief(was.total().figures()));
        var now = ask("P", 2025, TreeKind.AS_IT_IS_NOW);
        assertEquals(List.of(3L, 11L, 0L), brief(line(now, "A")));
        assertEquals(List.of(4L, 12L, 1L), brief(line(now, "B")));
        assertEquals(List.of(3L, 4L, 2L), brief(line(now, "C")));
        assertEquals(List.of(10L, 27L, 3L), brief(now.total().figures()));
    }

    @Test
    void an_ended_union_stands_below_the_one_that_took_over() {
        var superior = ask("C", 2025, TreeKind.AS_IT_IS_NOW);
        var ended = lineOf(superior, "c2");
        assertEquals(LineKind.ENDED, ended.kind());
        assertEquals(List.of(1L, 2L, 2L), brief(ended.figures()));
        assertEquals(1, ended.figures().fullUnits());
    }

    @Test
    void children_sum_up_to_their_parent_on_every_level_and_no_rate_passes_100() {
        for (int year : new int[] {2025, 2026}) {
            for (var kind : TreeKind.values()) {
                for (var unit : List.of("P", "A", "B", "C")) {
                    var parent = ask(unit, year, kind);
                    for (var line : parent.lines()) {
                        assertTrue(line.figures().signed() <= line.figures().eligible());
                        if (line.opens()) {
                            assertEquals(
                                    line.figures(),
                                    rollups.ask(Actor.SYSTEM, question(line.number(), year, kind))
                                            .total()
                                            .figures(),
                                    line.name());
                        }
                    }
                }
            }
        }
    }

    @Test
    void an_earlier_day_is_counted_from_the_rows_by_the_same_rules() {
        var may = rollups.ask(
                Actor.SYSTEM, question("P", 2026, TreeKind.AS_IT_WAS).on(LocalDate.of(2026, 5, 31)));
        assertEquals(List.of(4L, 15L, 0L), brief(line(may, "A")));
        assertEquals(List.of(3L, 8L, 0L), brief(line(may, "B")));
        assertEquals(List.of(3L, 4L, 0L), brief(line(may, "C")));
        var end = rollups.ask(
                Actor.SYSTEM, question("P", 2025, TreeKind.AS_IT_IS_NOW).on(LocalDate.of(2025, 12, 30)));
        assertEquals(figures(ask("P", 2025, TreeKind.AS_IT_IS_NOW)), figures(end));
    }

    @Test
    void departments_stand_below_their_union() {
        var union = ask("a1", 2026, TreeKind.AS_IT_WAS);
        assertEquals(
                Map.of("Khoa Nội", 2L, "Không thuộc phòng, ban nào", 3L),
                union.lines().stream()
                        .collect(Collectors.toMap(
                                RollupLine::name, line -> line.figures().members())));
        assertEquals(1, union.total().figures().units());
    }

    @Test
    void unions_are_found_by_filter_and_by_name_however_deep() {
        var question = question("P", 2026, TreeKind.AS_IT_WAS);
        assertEquals(List.of("a3", "b3"), names(question.only(LineFilter.NONE_SIGNED, "")));
        assertEquals(List.of("a2", "b2", "K"), names(question.only(LineFilter.FULL, "")));
        assertEquals(List.of("c1"), names(question.only(LineFilter.ALL, "CONG DOAN C1")));
        var byRate = names(question.only(LineFilter.ALL, "cong doan").sorted(SortBy.RATE, true));
        assertEquals("c3", byRate.getLast());
        assertEquals(
                14,
                rollups.ask(Actor.SYSTEM, question.only(LineFilter.FULL, ""))
                        .total()
                        .figures()
                        .signed());
    }

    @Test
    void the_export_is_the_screen() throws Exception {
        var question = question("P", 2026, TreeKind.AS_IT_WAS).sorted(SortBy.SIGNED, true);
        var screen = rollups.ask(golden.superiorOf("P"), question);
        var file = export.write(golden.superiorOf("P"), Subject.PLEDGES, question);
        assertEquals(screen.sha256(), file.provenance().sha256());
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.xlsx()))) {
            var cells = new ArrayList<List<String>>();
            for (var row : book.getFirstSheet().read()) {
                cells.add(row.stream()
                        .map(cell -> cell == null ? "" : cell.getText())
                        .toList());
            }
            var total = cells.stream()
                    .filter(row -> row.getFirst().equals("Tổng cộng"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("14", total.get(2));
            assertEquals("58,3 %", total.get(3));
            int first = cells.indexOf(total) + 1;
            for (int i = 0; i < screen.lines().size(); i++) {
                var line = screen.lines().get(i);
                assertEquals(PledgeTable.name(line), cells.get(first + i).getFirst());
                assertEquals(
                        Long.toString(line.figures().signed()),
                        cells.get(first + i).get(2));
            }
            assertTrue(cells.stream().anyMatch(row -> row.getFirst().contains(screen.sha256())));
        }
    }

    @Test
    void a_day_to_come_and_an_unopened_year_are_refused() {
        var question = question("P", 2026, TreeKind.AS_IT_WAS);
        refused("AS_OF_IN_FUTURE", () -> rollups.ask(Actor.SYSTEM, question.on(LocalDate.of(2027, 1, 1))));
        refused("YEAR_NOT_OPEN", () -> rollups.ask(Actor.SYSTEM, question.year(2024)));
        refused("UNIT_NOT_THEN", () -> rollups.ask(Actor.SYSTEM, question("c2", 2026, TreeKind.AS_IT_IS_NOW)));
    }

    @Test
    void the_trend_tells_every_opened_year() {
        var trend = rollups.trend(Actor.SYSTEM, question("P", 2026, TreeKind.AS_IT_IS_NOW));
        assertEquals(List.of(2025, 2026), trend.stream().map(YearFigures::year).toList());
        assertEquals(3, trend.getFirst().figures().signed());
    }

    private Rollup ask(String unit, int year, TreeKind kind) {
        return rollups.ask(Actor.SYSTEM, question(unit, year, kind));
    }

    private RollupQuestion question(String unit, int year, TreeKind kind) {
        return question(golden.id(unit), year, kind);
    }

    private RollupQuestion question(long unit, int year, TreeKind kind) {
        return RollupQuestion.of(unit, golden.campaign(), year).kind(kind);
    }

    private RollupLine lineOf(Rollup rollup, String unit) {
        return rollup.lines().stream()
                .filter(line -> line.number() == golden.id(unit))
                .findFirst()
                .orElseThrow();
    }

    private Figures line(Rollup rollup, String unit) {
        return lineOf(rollup, unit).figures();
    }

    private static List<Long> brief(Figures figures) {
        return List.of(figures.units(), figures.members(), figures.signed());
    }

    private static Map<String, Figures> figures(Rollup rollup) {
        return rollup.lines().stream().collect(Collectors.toMap(RollupLine::id, RollupLine::figures));
    }

    /** The short names of the unions found, from "Công đoàn a1 0J2…". */
    private List<String> names(RollupQuestion question) {
        return rollups.ask(Actor.SYSTEM, question).lines().stream()
                .map(line -> line.name().split(" ")[2])
                .toList();
    }

    private static void refused(String code, org.junit.jupiter.api.function.Executable wish) {
        assertEquals(code, assertThrows(Refusal.class, wish).code());
    }
}
