package vn.giaouoc.ui.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import io.micronaut.context.annotation.Property;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.report.sheet.CellText;
import vn.giaouoc.db.common.Percent;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.ui.report.table.Portal.Json;

/** Figures of reports: screen, file and API show the same, and what was worked out by hand. */
@Property(name = "pledge.scene", value = "report")
@Property(name = "portal.campaigns.recheck", value = "0s")
@Property(name = "portal.access.second-factor", value = "optional")
class SameFiguresTest extends ReadThrice {

    @Test
    void how_complete_the_year_is() {
        overview();
        var known = reviewer.portal().json("/api/reports/figures/completeness?" + unit());
        var sheet = same("/api/reports/figures/completeness.xlsx?" + unit(), 0);

        var lines = new ArrayList<>(List.of(known.object("whole")));
        lines.addAll(known.list("groups"));
        assertThat(lines).hasSize(6);
        assertThat(sheet.rows())
                .isEqualTo(lines.stream().map(SameFiguresTest::complete).toList());
        assertThat(sheet.numbers()).hasSize(sheet.header().size() - 1);
        assertThat(sheet.rows().getFirst().subList(1, 12))
                .as("worked out by hand")
                .containsExactly("10", "9", "8", "1", "1", "0", "0", "8", "2", "90", "80");
        assertThat(words())
                .contains("10phải nộp9đã nộp8đúng hạn1nộp muộn1quá hạn0chưa nộp, còn hạn8đã duyệt2miễn nộp90,0 %");
        assertThat(table("Tình hình nộp của từng đơn vị"))
                .isEqualTo(sheet.rows().subList(1, lines.size()).stream()
                        .map(row -> List.of(
                                row.get(0),
                                row.get(1),
                                row.get(3),
                                row.get(4),
                                row.get(5),
                                row.get(6),
                                row.get(8),
                                row.get(9),
                                rate(row)))
                        .toList());
    }

    private static String rate(List<String> row) {
        return Percent.of(Long.parseLong(row.get(2)), Long.parseLong(row.get(1)))
                .text();
    }

    private static List<String> complete(Json line) {
        var known = line.object("completeness");
        return List.of(
                line.text("unitName"),
                known.number("owing"),
                known.number("handedIn"),
                known.number("onTime"),
                known.number("late"),
                known.number("overdue"),
                Integer.toString(number(known, "owing") - number(known, "handedIn") - number(known, "overdue")),
                known.number("returned"),
                known.number("approved"),
                known.number("exempt"),
                line.number("handedInRate"),
                line.number("onTimeRate"));
    }

    private static int number(Json known, String field) {
        return Integer.parseInt(known.number(field));
    }

    @Test
    void how_one_figure_is_spread() {
        overview();
        var spread = reviewer.portal().json("/api/reports/figures/spread?cell=B04&" + unit());
        var sheet = same("/api/reports/figures/spread.xlsx?cell=B04&" + unit(), 1);

        assertThat(spread.text("unit")).isEqualTo("%");
        assertThat(spread.text("heading")).isEqualTo("B04. Tỷ lệ ký cam kết (%)");
        assertThat(sheet.header())
                .containsExactly(
                        "Đơn vị",
                        "B04. Tỷ lệ ký cam kết (%), năm 2026",
                        "B04. Tỷ lệ ký cam kết (%), năm 2025",
                        "Tăng, giảm (điểm phần trăm)");
        assertThat(words()).contains("Số đơn vị ở từng khoảng của chỉ tiêu B04. Tỷ lệ ký cam kết (%)", "Khoảng (%)");
        var rows = spread.list("rows");
        assertThat(rows).hasSize(8);
        assertThat(sheet.rows().getFirst()).containsExactly("Chung", "71.4", "", "");
        assertThat(spread.number("whole")).isEqualTo("71.4");
        assertThat(words()).contains("71,4 %");
        assertThat(sheet.rows().subList(1, 9))
                .isEqualTo(rows.stream()
                        .map(row -> List.of(
                                row.text("unitName"),
                                row.number("value"),
                                row.number("previous"),
                                row.number("change")))
                        .toList());
        assertThat(table("Số đơn vị ở từng khoảng"))
                .isEqualTo(spread.list("bands").stream()
                        .map(band ->
                                List.of("Từ " + band.text("from") + " đến " + band.text("to"), band.number("units")))
                        .toList());
        for (int i = 0; i < rows.size(); i++) {
            assertThat(around("bao-cao/" + rows.get(i).text("reportId")))
                    .isEqualTo(rows.get(i).text("unitName")
                            + shown(CellType.PERCENT, sheet.rows().get(i + 1).get(1)));
        }
    }

    @Test
    void one_figure_over_the_years() {
        overview();
        var question = "from=2020&cells=B04&tree=AS_IT_WAS&" + unit();
        var years =
                reviewer.portal().json("/api/reports/figures/trend?" + question).list("years");
        var sheet = same("/api/reports/figures/trend.xlsx?" + question, 2);

        assertThat(years).as("nobody reported before 2026").hasSize(1);
        assertThat(words()).contains("Có số liệu từ năm 2026.");
        assertThat(sheet.provenance().get(1)).endsWith("từ năm 2020. Có số liệu từ năm 2026.");
        assertThat(sheet.columns("Năm", "B04. Tỷ lệ ký cam kết (%)", "Đơn vị đã tính", "Đơn vị phải nộp"))
                .isEqualTo(years.stream()
                        .map(only -> List.of(
                                only.text("year"),
                                only.object("values").number("B04"),
                                only.number("counted"),
                                only.number("owing")))
                        .toList());
        assertThat(sheet.rows().getLast()).startsWith("2026", "71.4", "8", "10");
        assertThat(table("B04. Tỷ lệ ký cam kết (%) qua các năm"))
                .isEqualTo(sheet.rows().stream()
                        .map(row -> List.of(row.get(0), shown(CellType.PERCENT, row.get(1)), row.get(2), row.get(3)))
                        .toList());
    }

    @Test
    void what_a_superiors_report_is_made_of() {
        var id = reports.consolidated(golden, "S1").id();
        open("bao-cao/" + id, "");
        var page = reviewer.portal().json("/api/reports/" + id + "/consolidation");
        var sheet = same("/api/reports/" + id + "/consolidation.xlsx", 0);

        var expected = new ArrayList<List<String>>();
        page.list("missing")
                .forEach(one -> expected.add(List.of(
                        one.text("unitName"),
                        "Chưa tính",
                        "",
                        one.text("superiorName"),
                        one.text("state"),
                        one.text("reason"))));
        page.list("parts")
                .forEach(one ->
                        expected.add(List.of(one.text("unitName"), "Đã tính", one.number("number"), "", "", "")));
        assertThat(expected).hasSize(3);
        assertThat(sheet.rows()).isEqualTo(expected);
        assertThat(words()).contains("Chưa tính 1 đơn vị").contains("Đã tính 2 đơn vị");
        for (var row : expected) {
            assertThat(words())
                    .contains(
                            row.get(1).equals("Đã tính")
                                    ? row.getFirst()
                                    : row.get(0) + row.get(3) + " · " + row.get(4) + ". " + row.get(5));
        }
    }

    @Test
    void every_consolidated_figure() {
        var id = reports.consolidated(golden, "S1").id();
        open("bao-cao/" + id, "");
        var page = reviewer.portal().json("/api/reports/" + id);
        var sheet = same("/api/reports/" + id + "/figures.xlsx", 1);

        var file = new HashMap<String, String>();
        sheet.columns("Mã", "Kết quả").forEach(row -> file.put(row.getFirst(), row.getLast()));
        int figures = 0;
        for (var section : page.list("sections")) {
            for (var line : section.list("lines")) {
                for (var cell : line.list("cells")) {
                    var type = CellType.valueOf(cell.text("type"));
                    if (type == CellType.FILE) {
                        continue;
                    }
                    var key = cell.text("key");
                    assertThat(file).containsKey(key);
                    var value = type.words() ? cell.text("text") : cell.number("shown");
                    assertThat(file.remove(key)).as(key).isEqualTo(inFile(type, value));
                    assertThat(box(key)).as(key).contains(type.words() ? value : shown(type, value));
                    figures += value.isEmpty() ? 0 : 1;
                }
            }
        }
        assertThat(file).as("nothing more than the API says").isEmpty();
        assertThat(figures).isGreaterThan(50);
        assertThat(sheet.columns("Mã", "Kết quả")).contains(List.of("A02", "6"), List.of("B04", "83.3"));
    }

    private static String inFile(CellType type, String value) {
        return value.isEmpty() || !type.numeric() || type != CellType.YES_NO && type != CellType.DATE
                ? value
                : CellText.of(type, new BigDecimal(value));
    }

    /** The cell of a report on the screen. */
    private String box(String key) {
        return find(Component.class).withId("o-" + key).single().getElement().getTextRecursively();
    }

    private void overview() {
        open("bao-cao/tong-quan", "&don-vi=" + golden.unit("P"));
    }

    private String unit() {
        return year + "&unit=" + golden.unit("P");
    }
}
