package vn.giaouoc.app.spreadsheet.header;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.giaouoc.app.spreadsheet.SheetRow;

/**
 * Tells entries from the rows people put between and below them: department headings, totals, the signature block,
 * repeated headers, blank lines. It goes down one list, row by row.
 */
public final class LineSorter {

    private static final Pattern NUMBERED =
            Pattern.compile("^(?:[IVXLC]{1,6}|[A-ZĐ]|\\d{1,2})\\s*[.)/:-]\\s*(.*\\p{L}.*)$");
    private static final Pattern DATE_LINE = Pattern.compile(".*ng[aà]y.*th[aá]ng.*n[aă]m.*", Pattern.DOTALL);
    private static final Pattern COLUMN_NUMBER = Pattern.compile("^\\(?(?:\\d{1,2}|[A-ZĐ])\\)?$");

    private final ColumnBook book;
    private final Header header;
    private final List<Integer> nameColumns;
    private final List<Integer> identifying;
    private boolean signed;

    public LineSorter(ColumnBook book, Header header) {
        this.book = book;
        this.header = header;
        this.nameColumns = columns(book.nameKeys()::contains);
        this.identifying =
                columns(key -> book.meaning(key).map(ColumnMeaning::identifies).orElse(false));
    }

    private List<Integer> columns(Predicate<String> wanted) {
        return header.meanings().entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .map(java.util.Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** What this row is; call it for every row below the header, in order. */
    public Line sort(SheetRow row) {
        var number = row.number();
        if (row.filled() == 0) {
            return new Line.Skipped(number, "dòng trống");
        }
        if (repeatsHeader(row)) {
            return new Line.Skipped(number, "tiêu đề lặp lại");
        }
        if (row.filled() > 2 && row.cells().stream().allMatch(c -> c.blank() || matches(COLUMN_NUMBER, c.text()))) {
            return new Line.Skipped(number, "dòng đánh số cột");
        }
        var identified =
                identifying.stream().anyMatch(column -> !row.cell(column).blank());
        var first = first(row);
        if (begins(first, book.totals())) {
            return new Line.Skipped(number, "dòng tổng cộng");
        }
        if (!identified && (signature(row) || (signed && !numbered(row)))) {
            signed = true;
            return new Line.Skipped(number, "phần ký tên");
        }
        if (!identified && row.filled() == 1) {
            return alone(row, first);
        }
        if (!identified && !hasName(row)) {
            return new Line.Skipped(number, "không có tên, không có dữ liệu");
        }
        return new Line.Entry(row);
    }

    /** One text in the whole row: a heading when it is numbered or begins with a word for departments. */
    private Line alone(SheetRow row, String text) {
        var numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            return new Line.Group(row.number(), numbered.group(1).strip());
        }
        if (begins(text, book.groups())) {
            return new Line.Group(row.number(), text);
        }
        return hasName(row) ? new Line.Entry(row) : new Line.Skipped(row.number(), "dòng chữ không thuộc danh sách");
    }

    private boolean repeatsHeader(SheetRow row) {
        return nameColumns.stream()
                .anyMatch(column -> !row.text(column).isBlank()
                        && ColumnBook.plain(row.text(column)).equals(ColumnBook.plain(header.label(column))));
    }

    private boolean hasName(SheetRow row) {
        return nameColumns.stream().anyMatch(column -> !row.cell(column).blank());
    }

    private boolean numbered(SheetRow row) {
        return !row.cells().isEmpty() && row.text(0).matches("\\d+");
    }

    private boolean signature(SheetRow row) {
        if (hasName(row) && !nameColumns.stream().anyMatch(column -> signs(row.text(column)))) {
            return false;
        }
        return row.cells().stream().anyMatch(cell -> signs(cell.text()));
    }

    private boolean signs(String text) {
        return begins(text, book.signatures()) || matches(DATE_LINE, ColumnBook.spoken(text));
    }

    private static boolean begins(String text, List<String> words) {
        var spoken = ColumnBook.spoken(text);
        return words.stream().map(ColumnBook::spoken).anyMatch(w -> spoken.equals(w) || spoken.startsWith(w + " "));
    }

    private static String first(SheetRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.blank())
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static boolean matches(Pattern pattern, String text) {
        return pattern.matcher(text).matches();
    }
}
