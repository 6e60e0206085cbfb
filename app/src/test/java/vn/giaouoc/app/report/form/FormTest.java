package vn.giaouoc.app.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.db.report.form.EntryKind;
import vn.giaouoc.db.report.form.FormContent;
import vn.giaouoc.db.report.form.FormLine;
import vn.giaouoc.db.report.form.ReportKind;
import vn.giaouoc.db.report.form.RollupKind;

@MicronautTest(transactional = false)
class FormTest {

    /** Code, kind and first way up of every line of DOMAIN part 5, copied from its table. */
    private static final List<String> PART_FIVE = List.of(
            "A01 T SUM",
            "A02 A DISTINCT",
            "A03 A DISTINCT",
            "A04 A DISTINCT",
            "A05 A SUM",
            "A06 A SUM",
            "A07 A SUM",
            "A08 A SUM",
            "B01 A DISTINCT",
            "B02 A DISTINCT",
            "B03 A DISTINCT",
            "B04 A RATIO",
            "B05 A DISTINCT",
            "B06 A DISTINCT",
            "B07 A SUM",
            "B08 A SUM",
            "B09 A YES",
            "C01 A/T SUM",
            "C02 A SUM",
            "C03 A RATIO",
            "C04 A SUM",
            "C05 A SUM",
            "D01 A/T YES",
            "D02 A/T HIST",
            "D03 A/T SUM",
            "D04 A/T SUM",
            "D05 A/T YES",
            "D06 A YES",
            "E01 A/T YES",
            "E02 A/T SUM",
            "E03 A OWN",
            "E04 A/T SUM",
            "E05 A HIST",
            "E06 A/T SUM",
            "F01 A/T SUM",
            "F02 A/T SUM",
            "F03 A/T SUM",
            "F04 A/T SUM",
            "F05 A SUM",
            "F06 T SUM",
            "G01 A/T SUM",
            "G02 A RATIO",
            "G03 A RATIO",
            "H01 A/T SUM",
            "H02 A/T SUM",
            "H03 T SUM",
            "H04 A/T SUM",
            "K01 T SUM",
            "L01 A HIST",
            "L02 A SUM",
            "M01 T SUM",
            "N01 T TEXT",
            "N02 T TEXT",
            "N03 T LIST",
            "N04 T TEXT",
            "N05 T NONE");

    private static final String SMALL = """
            code: nu-cuoi
            kind: YEARLY
            campaign: NU-CUOI
            title: Báo cáo nụ cười
            sections:
            - code: A
              title: Nụ cười
              lines:
              - {code: A01, name: Số nụ cười, unit: nụ, kind: TYPED, clause: II.1, rollup: SUM, type: COUNT, required: true}
            checks:
            - {code: SOME, expression: A01 > 0, hard: false, sentence: Chưa có nụ cười nào.}
            """;

    @Inject
    Forms forms;

    @Inject
    ObjectMapper json;

    private FormContent yearly() {
        return forms.latest(ReportKind.YEARLY, "BD-NOI-KHONG-TIEU-CUC-2020-2028")
                .content();
    }

    @Test
    void every_indicator_of_part_five_stands_in_the_form_with_its_kind_and_its_way_up() {
        assertThat(yearly().lines().map(FormTest::words)).containsExactlyElementsOf(PART_FIVE);
    }

    @Test
    void every_line_cites_its_clause_and_every_sentence_speaks_to_a_person() {
        assertThat(yearly().lines())
                .allSatisfy(line -> assertThat(line.clause()).matches("[IV]+(\\.[0-9a-z]+)*"));
        assertThat(yearly().checks())
                .allSatisfy(check -> assertThat(check.sentence()).endsWith("."));
    }

    @Test
    void rates_are_formulas_over_sums_and_never_figures_of_their_own() {
        assertThat(yearly().places())
                .filteredOn(place -> place.line().rollupOf(place.cell()) == RollupKind.RATIO)
                .allSatisfy(place -> assertThat(place.cell().formula()).isNotNull());
        assertThat(yearly().places())
                .filteredOn(place -> place.cell().type() == CellType.PERCENT)
                .allSatisfy(
                        place -> assertThat(place.line().rollupOf(place.cell())).isEqualTo(RollupKind.RATIO));
    }

    @Test
    void there_is_a_form_for_every_occasion() {
        for (var kind : ReportKind.values()) {
            assertThat(forms.latest(kind, "BD-NOI-KHONG-TIEU-CUC-2020-2028").kind())
                    .isEqualTo(kind);
        }
    }

    @Test
    void another_form_takes_lines_of_a_known_one_with_the_checks_that_fit() {
        var closing = forms.latest(ReportKind.CLOSING, "X").content();
        assertThat(closing.place("A02"))
                .isEqualTo(yearly().place("A02")
                        .map(place ->
                                new FormContent.Place(closing.section("A").orElseThrow(), place.line(), place.cell())));
        assertThat(closing.check("A03_A02")).isPresent();
        assertThat(closing.check("G01_LE")).isEmpty();
    }

    @Test
    void comments_and_short_ways_of_writing_do_not_make_another_version() {
        var once = FormFile.read(SMALL, Map.of(), json);
        var longer = SMALL.replace("code: SOME, expression", "code: SOME, cell: A01, expression")
                .replace("kind: YEARLY", "# lời ghi chú\nkind: YEARLY");
        assertThat(FormFile.read(longer, Map.of(), json).sha256()).isEqualTo(once.sha256());
        assertThat(FormFile.read(SMALL.replace("Số nụ", "Các nụ"), Map.of(), json)
                        .sha256())
                .isNotEqualTo(once.sha256());
    }

    @Test
    void a_form_that_makes_no_sense_stops_the_start() {
        for (var broken : List.of(
                SMALL.replace("A01 > 0", "A02 > 0"),
                SMALL.replace("clause: II.1", "clause: ''"),
                SMALL.replace("kind: TYPED", "kind: DERIVED"),
                SMALL.replace("required: true", "formula: A01 + 1"),
                SMALL.replace("code: A01", "code: a01"),
                SMALL.replace("type: COUNT", "type: COUNTS"),
                SMALL.replace("title: Báo cáo nụ cười", "title: Báo cáo\nmau: đỏ"))) {
            assertThatThrownBy(() -> FormFile.read(broken, Map.of(), json)).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void every_figure_says_what_it_counts_its_own_unit_before_the_lines() {
        assertThat(yearly().places().filter(place -> place.cell().type().numeric()))
                .allSatisfy(place -> assertThat(
                                place.line().unitOf(place.cell(), place.cell().type()))
                        .isNotBlank());
        assertThat(List.of(
                                "A01", "B04", "D01.a", "D01.b", "D01.d", "D02", "E04.b", "G01.c", "H01.b", "K01.3.b",
                                "M01.c")
                        .stream()
                        .map(key -> unit(yearly(), key)))
                .containsExactly(
                        "người", "%", "có/không", "cuộc", "ngày", "nội dung", "người", "", "lượt người", "vụ", "đồng");
        var place = yearly().place("D01.a").orElseThrow();
        assertThat(place.line().unitOf(place.cell(), CellType.COUNT))
                .as("a superior counts the units that say yes")
                .isEqualTo("đơn vị");
    }

    @Test
    void a_form_written_before_cells_had_units_reads_as_it_did() {
        var old = SMALL.replace("unit: nụ", "unit: 'tập thể, người'")
                .replace(
                        "type: COUNT, required: true}",
                        "cells: [{key: A01.a, label: Nhóm, type: COUNT}, {key: A01.b, label: Bạn, type: COUNT}]}")
                .replace("A01 > 0", "A01.a > 0");
        var form = FormFile.read(old, Map.of(), json).content();
        assertThat(unit(form, "A01.a")).isEqualTo("tập thể");
        assertThat(unit(form, "A01.b")).isEqualTo("người");
    }

    private static String unit(FormContent form, String key) {
        var place = form.place(key).orElseThrow();
        return place.line().unitOf(place.cell(), place.cell().type());
    }

    private static String words(FormLine line) {
        var kind = line.kind() == EntryKind.TYPED ? "T" : line.kind() == EntryKind.DERIVED ? "A" : "A/T";
        return line.code() + " " + kind + " " + line.rollup();
    }
}
