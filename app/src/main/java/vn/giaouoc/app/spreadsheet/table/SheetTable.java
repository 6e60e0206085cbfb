package vn.giaouoc.app.spreadsheet.table;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.spreadsheet.SheetWriter;

/**
 * One table to hand out. Cells are what {@link SheetWriter} writes: numbers stay numbers, null is nothing.
 *
 * @param under below the title: of when the figures are
 * @param totals the first row; null where nothing adds up
 */
public record SheetTable(
        Name name,
        String under,
        List<String> header,
        @Nullable List<? extends @Nullable Object> totals,
        List<? extends List<? extends @Nullable Object>> rows,
        Provenance provenance) {

    /**
     * What the table is called.
     *
     * @param file with its ending
     * @param sheet on the tab of the workbook
     * @param title in the first row
     */
    public record Name(String file, String sheet, String title) {}

    /** A table without totals, with the digest of its rows. */
    public static SheetTable of(
            Name name, Asked asked, List<String> header, List<? extends List<? extends @Nullable Object>> rows) {
        return new SheetTable(name, asked.asOf(), header, null, rows, new Provenance(asked, Provenance.digest(rows)));
    }

    /** A table with totals; the digest is that of the totals and the rows below them. */
    public static SheetTable of(
            Name name,
            Asked asked,
            List<String> header,
            List<? extends @Nullable Object> totals,
            List<? extends List<? extends @Nullable Object>> rows) {
        var all = Stream.concat(Stream.of(totals), rows.stream()).toList();
        return new SheetTable(name, asked.asOf(), header, totals, rows, new Provenance(asked, Provenance.digest(all)));
    }

    /** The workbook: title, header, rows and, at the end, where they come from. */
    public byte[] xlsx() {
        var out = new ByteArrayOutputStream();
        try (var writer = new SheetWriter(out, name.sheet())) {
            writer.title(name.title(), under).header(header);
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
