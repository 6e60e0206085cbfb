package vn.giaouoc.app.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.common.Percent;

/**
 * Writes one table as XLSX, row by row: title, as-of line, header, totals first, rows. Cells are text, numbers,
 * {@link Percent}, {@link LocalDate}, {@link Instant}, or null for nothing. Text stays text: no cell becomes a
 * formula, and a text that begins like one is put behind an apostrophe, so that saving it as CSV is safe too.
 */
public final class SheetWriter implements AutoCloseable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("^[=+\\-@\\t\\r|%].+", Pattern.DOTALL);
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    private static final int LONGEST_CELL = 32_000;
    private static final int FLUSH_EVERY = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private boolean thousands = true;
    private int row;

    /** Begins a workbook on this stream, which the caller closes. */
    public SheetWriter(OutputStream out, String sheetName) {
        this.workbook = new Workbook(out, "GiaoUoc", "1.0");
        this.sheet = workbook.newWorksheet(sheetName.replaceAll("[\\[\\]*/\\\\?:]", " "));
    }

    /** Numbers are written as they are, without points for thousands: for codes and for files that come back. */
    public SheetWriter withPlainNumbers() {
        thousands = false;
        return this;
    }

    /** The title and, below it, of when the figures are. */
    public SheetWriter title(String title, String asOf) {
        sheet.value(row, 0, safe(title));
        sheet.style(row, 0).bold().fontSize(14).set();
        sheet.value(row + 1, 0, safe(asOf));
        sheet.style(row + 1, 0).italic().set();
        row += 3;
        return this;
    }

    /** The header; it stays in sight and repeats on every printed page. */
    public SheetWriter header(List<String> labels) {
        for (int column = 0; column < labels.size(); column++) {
            var label = labels.get(column);
            sheet.value(row, column, safe(label));
            sheet.style(row, column).bold().fillColor("DCE6F2").wrapText(true).set();
            sheet.width(column, Math.clamp(label.length() + 4L, 10, 40));
        }
        sheet.freezePane(1, row + 1);
        sheet.repeatRows(row);
        row++;
        return this;
    }

    /** The row of totals, above the others. */
    public SheetWriter totals(List<? extends @Nullable Object> values) {
        row(values);
        for (int column = 0; column < values.size(); column++) {
            sheet.style(row - 1, column).bold().set();
        }
        return this;
    }

    public SheetWriter row(List<? extends @Nullable Object> values) {
        for (int column = 0; column < values.size(); column++) {
            cell(column, values.get(column));
        }
        row++;
        if (row % FLUSH_EVERY == 0) {
            flush();
        }
        return this;
    }

    private void cell(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> {
                sheet.value(row, column, number);
                if (thousands) {
                    sheet.style(row, column).format("#,##0.###").set();
                }
            }
            default -> sheet.value(row, column, shown(value));
        }
    }

    /** What a cell with this value holds: numbers plainly, days and moments as people write them, nothing for null. */
    public static String shown(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Percent percent -> percent.text();
            case LocalDate day -> DAY.format(day);
            case Instant at -> Times.paper(at);
            case BigDecimal number ->
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            case Number number -> number.toString();
            default -> safe(value.toString());
        };
    }

    /** The text as a cell may hold it: nothing a spreadsheet would run, nothing XML cannot hold. */
    public static String safe(String text) {
        var clean = UNPRINTABLE.matcher(text).replaceAll("");
        var shown = clean.length() > LONGEST_CELL ? clean.substring(0, LONGEST_CELL) : clean;
        return LIKE_A_FORMULA.matcher(shown).matches() ? "'" + shown : shown;
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the workbook. */
    @Override
    public void close() {
        try {
            workbook.finish();
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
