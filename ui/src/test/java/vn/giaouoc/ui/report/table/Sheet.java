package vn.giaouoc.ui.report.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * A workbook as somebody who opens it reads it.
 *
 * @param rows below the header, the totals first; each as wide as the header
 * @param numbers the columns that hold numbers, so that they can be added up
 * @param provenance what stands below the rows
 */
public record Sheet(
        String title, List<String> header, List<List<String>> rows, Set<String> numbers, List<String> provenance) {

    private static final int HEADER = 4;

    public static Sheet read(byte[] content) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            return of(book.getFirstSheet().read());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet of(List<Row> all) {
        var header = new ArrayList<String>();
        var rows = new ArrayList<List<String>>();
        var numbers = new HashSet<String>();
        var provenance = new ArrayList<String>();
        for (var row : all) {
            if (row.getRowNum() == HEADER) {
                row.forEach(cell -> header.add(text(cell)));
            } else if (row.getRowNum() > HEADER) {
                var first = text(row.getCell(0));
                if (first.startsWith("Người xuất: ") || !provenance.isEmpty()) {
                    provenance.add(first);
                } else if (!first.isEmpty()) {
                    rows.add(cells(row, header, numbers));
                }
            }
        }
        return new Sheet(text(all.getFirst().getCell(0)), header, rows, numbers, provenance);
    }

    private static List<String> cells(Row row, List<String> header, Set<String> numbers) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < header.size(); i++) {
            var cell = i < row.getCellCount() ? row.getCell(i) : null;
            if (cell != null && cell.getType() == CellType.NUMBER) {
                numbers.add(header.get(i));
            }
            cells.add(text(cell));
        }
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return cell.getType() == CellType.NUMBER ? plain(cell.asNumber()) : cell.asString();
    }

    /** A number without zeros nobody wrote. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The column under that head, the totals first. */
    public List<String> column(String head) {
        int at = header.indexOf(head);
        if (at < 0) {
            throw new AssertionError("no column " + head + " in " + header);
        }
        return rows.stream().map(row -> row.get(at)).toList();
    }

    /** The rows of these columns. */
    public List<List<String>> columns(String... heads) {
        var columns = List.of(heads).stream().map(this::column).toList();
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < this.rows.size(); i++) {
            int row = i;
            rows.add(columns.stream().map(column -> column.get(row)).toList());
        }
        return rows;
    }
}
