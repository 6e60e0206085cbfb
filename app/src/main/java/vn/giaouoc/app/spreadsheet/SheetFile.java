package vn.giaouoc.app.spreadsheet;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of sheets, read as a stream with bounded memory. A file that is not what it seems is refused at the door with a
 * sentence that says what to save instead.
 */
public interface SheetFile extends Closeable {

    /** Opens XLSX or CSV by content, never by name; INVALID FILE_… when it is neither, damaged, locked or a bomb. */
    static SheetFile open(Path file) {
        return switch (FileGuard.kindOf(file)) {
            case XLSX -> new XlsxFile(file);
            case TEXT -> new CsvFile(file);
        };
    }

    /** The names of the sheets that are shown; a CSV has one. */
    List<String> sheets();

    /** The rows of a sheet, blank ones included when the file has them; close the stream. */
    Stream<SheetRow> rows(int sheet);

    @Override
    void close();
}
