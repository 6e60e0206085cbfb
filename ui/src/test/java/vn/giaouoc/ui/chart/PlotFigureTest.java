package vn.giaouoc.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.internal.JacksonCodec;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.giaouoc.ui.chart.Plot.Column;
import vn.giaouoc.ui.chart.Plot.Tone;
import vn.giaouoc.ui.chart.Plot.Value;

class PlotFigureTest {

    private static final BigDecimal RATE = new BigDecimal("66.7");

    @Test
    void whoever_cannot_see_the_chart_hears_what_it_is_and_reads_the_same_figures() {
        var figure = PlotFigure.foldedTable(units(3));
        var chart = all(figure, Chart.class).getFirst();
        var table = all(figure, NativeTable.class).getFirst();
        assertThat(chart.getElement().getAttribute("role")).isEqualTo("img");
        assertThat(chart.getElement().getAttribute("aria-label")).isEqualTo("Tình hình nộp. Số liệu ở bảng bên dưới.");
        assertThat(table.getCaptionText()).isEqualTo("Tình hình nộp");
        assertThat(words(table.getHead().getRow(0).orElseThrow()))
                .containsExactly("Đơn vị", "Phải nộp", "Đúng hạn", "Quá hạn");
        assertThat(table.getHead().getRow(0).orElseThrow().getHeaderCells())
                .allMatch(cell -> "col".equals(cell.getElement().getAttribute("scope")));

        var drawing = chart.drawing();
        for (int i = 0; i < 3; i++) {
            var row = table.getBody().getRow(i).orElseThrow();
            assertThat(row.getHeaderCell(0).orElseThrow().getElement().getAttribute("scope"))
                    .isEqualTo("row");
            assertThat(words(row).getFirst()).isEqualTo(drawing.names().get(i));
            for (var series : drawing.series()) {
                int column = words(table.getHead().getRow(0).orElseThrow()).indexOf(series.name());
                assertThat(words(row).get(column)).isEqualTo(series.texts().get(i));
                assertThat(series.values().get(i))
                        .isEqualByComparingTo(series.texts().get(i));
            }
        }
        assertThat(drawing.series()).extracting(Drawing.Series::name).containsExactly("Đúng hạn", "Quá hạn");
    }

    @Test
    void a_bar_leads_where_the_name_in_the_table_leads() {
        var figure = PlotFigure.foldedTable(units(2));
        var links = all(figure, Anchor.class).stream().map(Anchor::getHref).toList();
        assertThat(links).containsExactly("bao-cao/0", "bao-cao/1");
        assertThat(all(figure, Chart.class).getFirst().drawing().links()).isEqualTo(links);
    }

    @Test
    void of_many_rows_the_first_are_drawn_and_all_stand_in_the_table() {
        var figure = PlotFigure.foldedTable(units(40));
        assertThat(all(figure, Chart.class).getFirst().drawing().names()).hasSize(12);
        assertThat(all(figure, NativeTable.class).getFirst().getBody().getRows())
                .hasSize(40);
        assertThat(figure.getElement().getTextRecursively()).contains("Biểu đồ vẽ 12 dòng đầu; bảng có đủ 40 dòng.");
    }

    @Test
    void a_year_without_a_figure_is_a_gap_and_the_mark_stands_in_both() {
        var plot = new Plot(
                Plot.Kind.LINE,
                "Tỷ lệ ký",
                "Năm",
                List.of(Column.drawn("Tỷ lệ", Tone.PLAIN)),
                List.of(
                        new Plot.Row("2024", "", List.of(new Value(null, "-")), ""),
                        new Plot.Row("2025", "", List.of(new Value(RATE, "66,7 %")), "")),
                Plot.Scale.percent(new Plot.Mark(1, "01/7/2025: sắp xếp", "01/7/2025")));
        var figure = PlotFigure.withTable(plot);
        var drawing = all(figure, Chart.class).getFirst().drawing();
        assertThat(drawing.series().getFirst().values()).isEqualTo(Arrays.asList(null, RATE));
        assertThat(drawing.markBefore()).isEqualTo(1);
        var body = all(figure, NativeTable.class).getFirst().getBody();
        assertThat(body.getRows())
                .extracting(row -> String.join("|", words(row)))
                .containsExactly("2024|-", "01/7/2025: sắp xếp", "2025|66,7 %");
        assertThat(JacksonCodec.encodeWithTypeInfo(drawing).toString())
                .as("what the browser gets")
                .contains("\"markBefore\":1", "\"values\":[null,66.7]", "\"most\":100", "\"colour\":\"--gu-primary\"");
    }

    @Test
    void the_library_is_served_from_our_own_path_with_its_licence() throws IOException {
        for (var file : List.of("chart.umd.min.js", "gu-chart.js", "chart.css")) {
            try (var content = Chart.class.getResourceAsStream("/META-INF/resources/giaouoc/" + file)) {
                assertThat(content).as(file).isNotNull();
                if (file.startsWith("chart.umd")) {
                    assertThat(new String(content.readNBytes(400), StandardCharsets.UTF_8))
                            .contains("Chart.js v4", "MIT");
                }
            }
        }
    }

    private static Plot units(int count) {
        var rows = new ArrayList<Plot.Row>();
        for (int i = 0; i < count; i++) {
            rows.add(new Plot.Row(
                    "Công đoàn " + i, "bao-cao/" + i, List.of(Value.of(9), Value.of(i), Value.of(2)), i + " %"));
        }
        return new Plot(
                Plot.Kind.SHARES,
                "Tình hình nộp",
                "Đơn vị",
                List.of(
                        Column.told("Phải nộp"),
                        Column.drawn("Đúng hạn", Tone.GOOD),
                        Column.drawn("Quá hạn", Tone.BAD)),
                rows,
                Plot.Scale.percent(null));
    }

    private static List<String> words(NativeTableRow row) {
        return row.getAllCells().stream()
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
    }

    private static <C> List<C> all(Component top, Class<C> type) {
        return below(top).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Component> below(Component top) {
        return Stream.concat(Stream.of(top), top.getChildren().flatMap(PlotFigureTest::below));
    }
}
