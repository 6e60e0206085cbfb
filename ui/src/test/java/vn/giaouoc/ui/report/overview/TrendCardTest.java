package vn.giaouoc.ui.report.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.report.overview.Trend;
import vn.giaouoc.app.report.overview.Trend.TrendCell;
import vn.giaouoc.app.report.overview.Trend.Year;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.db.report.part.Tree;

class TrendCardTest {

    private static final TrendCell RATE =
            new TrendCell("B04", "Tỷ lệ ký", "Tỷ lệ ký", CellType.PERCENT, "%", "B04. Tỷ lệ ký (%)");

    @Test
    void the_head_names_the_figure_and_the_mark_stands_before_the_year_of_the_new_tree() {
        var card = card(year(2024, "60.5"), year(2025, "71.4"), year(2026, "80"));
        var table = table(card).findFirst().orElseThrow();
        assertThat(words(table.getHead().getRow(0).orElseThrow()))
                .containsExactly("Năm", "B04. Tỷ lệ ký (%)", "Đơn vị đã tính", "Đơn vị phải nộp");
        assertThat(table.getBody().getRows().stream().map(TrendCardTest::words))
                .containsExactly(
                        List.of("2024", "60,5 %", "8", "10"),
                        List.of(Trend.MARK_TEXT),
                        List.of("2025", "71,4 %", "8", "10"),
                        List.of("2026", "80 %", "8", "10"));
        assertThat(card.getElement().getTextRecursively()).contains("Có số liệu từ năm 2024.");
    }

    @Test
    void where_the_first_year_is_that_of_the_new_tree_there_is_nothing_to_mark() {
        var table =
                table(card(year(2025, "71.4"), year(2026, "80"))).findFirst().orElseThrow();
        assertThat(table.getBody().getRows()).hasSize(2);
    }

    @Test
    void without_any_figure_it_says_so_in_place_of_a_table() {
        var card = card();
        assertThat(table(card)).isEmpty();
        assertThat(card.getElement().getTextRecursively()).contains("Chưa năm nào có báo cáo đã duyệt");
    }

    private static TrendCard card(Year... years) {
        return new TrendCard(new Trend(
                "1", "LĐLĐ tỉnh", Tree.AS_IT_IS_NOW, Trend.MARK, Trend.MARK_TEXT, List.of(RATE), List.of(years)));
    }

    private static Year year(int year, String rate) {
        return new Year(year, 10, 8, Map.of("B04", new BigDecimal(rate)));
    }

    private static Stream<NativeTable> table(Component part) {
        return part instanceof NativeTable table
                ? Stream.of(table)
                : part.getChildren().flatMap(TrendCardTest::table);
    }

    private static List<String> words(NativeTableRow row) {
        return row.getAllCells().stream()
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
    }
}
