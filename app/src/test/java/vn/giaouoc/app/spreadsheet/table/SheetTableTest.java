package vn.giaouoc.app.spreadsheet.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.giaouoc.db.common.Digest;

class SheetTableTest {

    private static final List<String> EVIL = List.of("=1+1", "+84905", "-2+3", "@SUM(A1)", "\t=1", "|cmd", "%0A=1");

    @Test
    void no_text_becomes_a_formula_wherever_it_stands() throws IOException {
        for (var evil : EVIL) {
            for (var row : rows(table(evil, List.of(Arrays.asList(evil, 1, null))))) {
                row.stream().filter(cell -> cell != null).forEach(cell -> {
                    assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA);
                    if (cell.getType() == CellType.STRING) {
                        assertThat(cell.asString()).doesNotMatch("(?s)[=+\\-@\\t|%].+");
                    }
                });
            }
        }
    }

    @Test
    void numbers_stay_numbers_and_days_and_moments_are_as_people_write_them() throws IOException {
        var rows = rows(table(
                "Bảng",
                List.of(Arrays.asList(
                        "Đơn vị",
                        new BigDecimal("-66.70"),
                        LocalDate.of(2026, 11, 5),
                        Instant.parse("2026-11-05T07:30:00Z")))));
        var row = rows.get(3);
        assertThat(row.getCell(1).asNumber()).isEqualByComparingTo("-66.7");
        assertThat(row.getCell(2).asString()).isEqualTo("05/11/2026");
        assertThat(row.getCell(3).asString()).isEqualTo("14:30 05/11/2026");
    }

    @Test
    void it_says_at_its_end_who_took_it_out_what_was_asked_of_when_it_is_and_its_digest() throws IOException {
        List<List<@Nullable Object>> cells = List.of(
                Arrays.asList("Công đoàn A", new BigDecimal("66.70"), null), Arrays.asList("Công đoàn B", 0, "Có"));
        var digest =
                Digest.hex(Digest.sha256("Công đoàn A\t66.7\t\nCông đoàn B\t0\tCó\n".getBytes(StandardCharsets.UTF_8)));
        var rows = rows(table("Bảng", cells));
        assertThat(rows.subList(rows.size() - 4, rows.size()))
                .extracting(row -> row.getCell(0).asString())
                .containsExactly(
                        "Người xuất: Trần Thị Thu Hà",
                        "Bộ lọc: tất cả",
                        "Số liệu tính đến 14:30 05/11/2026",
                        "SHA-256 của số liệu: " + digest);
    }

    private static SheetTable table(String words, List<List<@Nullable Object>> rows) {
        return new SheetTable(
                new SheetTable.Name("bang.xlsx", "Bảng", words),
                words,
                List.of(words, "Số", "Ghi chú"),
                null,
                rows,
                new Provenance(
                        new Asked("Trần Thị Thu Hà", "tất cả", "Số liệu tính đến 14:30 05/11/2026"),
                        Provenance.digest(rows)));
    }

    private static List<Row> rows(SheetTable table) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(table.xlsx()))) {
            return book.getFirstSheet().read();
        }
    }
}
