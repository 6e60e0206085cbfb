package vn.giaouoc.app.spreadsheet.upload;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.spreadsheet.SheetFile;
import vn.giaouoc.app.spreadsheet.SheetRow;
import vn.giaouoc.app.spreadsheet.SheetWriter;
import vn.giaouoc.app.spreadsheet.header.ColumnBook;
import vn.giaouoc.app.spreadsheet.header.Header;
import vn.giaouoc.app.spreadsheet.header.Line;
import vn.giaouoc.app.spreadsheet.header.LineSorter;

/** The rows that could not go in, as they stood, with a column that says why; mended, the same file goes in. */
public final class MendFile {

    private final Upload upload;
    private final Header header;
    private final ColumnBook book;

    public MendFile(Upload upload, Header header, ColumnBook book) {
        this.upload = upload;
        this.header = header;
        this.book = book;
    }

    /**
     * Writes the file.
     *
     * @param reasons row number to what is wrong with it
     * @param groupLabel header of the column for the heading a row stood under; null when the list has none
     */
    public void write(OutputStream out, Map<Integer, List<String>> reasons, @Nullable String groupLabel) {
        var sorter = new LineSorter(book, header);
        var group = "";
        try (var writer = new SheetWriter(out, "Cần sửa").withPlainNumbers();
                var sheets = SheetFile.open(upload.file());
                var rows = sheets.rows(header.sheet())) {
            writer.header(labels(groupLabel));
            for (var found = rows.iterator(); found.hasNext(); ) {
                var row = found.next();
                if (row.number() <= header.lastRow()) {
                    continue;
                }
                switch (sorter.sort(row)) {
                    case Line.Group heading -> group = heading.name();
                    case Line.Entry entry
                    when reasons.containsKey(row.number()) ->
                        writer.row(
                                values(entry.row(), reasons.getOrDefault(row.number(), List.of()), groupLabel, group));
                    case Line.Entry other -> {}
                    case Line.Skipped other -> {}
                }
            }
        }
    }

    private List<String> labels(@Nullable String groupLabel) {
        var labels = new ArrayList<String>();
        for (int column = 0; column < header.labels().size(); column++) {
            labels.add(header.labels().get(column));
        }
        if (groupLabel != null) {
            labels.add(groupLabel);
        }
        labels.add("Lỗi");
        labels.add("Dòng trong tệp cũ");
        return labels;
    }

    private List<Object> values(SheetRow row, List<String> reasons, @Nullable String groupLabel, String group) {
        var values = new ArrayList<Object>();
        for (int column = 0; column < header.labels().size(); column++) {
            var cell = row.cell(column);
            values.add(cell.numeric() ? new BigDecimal(cell.text()) : cell.text());
        }
        if (groupLabel != null) {
            values.add(group);
        }
        values.add(String.join(" ", reasons));
        values.add(row.number());
        return values;
    }
}
