package vn.giaouoc.app.spreadsheet.table;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.spreadsheet.SheetWriter;

/**
 * One table to hand out. Cells are what {@link SheetWriter} writes: numbers stay numbers, null is nothing.
 *
 * @param totals the first row; null where nothing adds up
 */
public record SheetTable(
        Name name,
        List<String> header,
        @Nullable List<? extends @Nullable Object> totals,
        List<? extends List<? extends @Nullable Object>> rows,
        Provenance provenance) {

    /**
     * What the table is called.
     *
     * @param file with its ending
     * @param sheet on the tab of the workbook
     * @param title in the first row, {@code under} it of when the figures are
     */
    public record Name(String file, String sheet, String title, String under) {}

    /** A table without totals. */
    public static SheetTable of(
            Name name,
            List<String> header,
            List<? extends List<? extends @Nullable Object>> rows,
            Provenance provenance) {
        return new SheetTable(name, header, null, rows, provenance);
    }

    /** The workbook: title, header, rows and, at the end, where they come from. */
    public byte[] xlsx() {
        var out = new ByteArrayOutputStream();
        try (var writer = new SheetWriter(out, name.sheet())) {
            writer.title(name.title(), name.under()).header(header);
            if (totals != null) {
                writer.totals(totals);
            }
            rows.forEach(writer::row);
            writer.row(List.of());
            provenance.lines().forEach(text -> writer.row(List.of(text)));
        }
        return out.toByteArray();
    }
}
