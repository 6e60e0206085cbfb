package vn.giaouoc.app.spreadsheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.giaouoc.db.common.Refusal;

/** A CSV as officers save it: comma, semicolon or tab; UTF-8 with or without its mark, or UTF-16. */
final class CsvFile implements SheetFile {

    private static final char[] DELIMITERS = {';', ',', '\t', '|'};
    private static final int LINES_LOOKED_AT = 20;
    private static final int LONGEST_LINE = 1 << 20;

    private final Path file;
    private final Charset charset;
    private final char delimiter;

    CsvFile(Path file) {
        this.file = file;
        try {
            this.charset = charset();
            this.delimiter = delimiter();
        } catch (CharacterCodingException e) {
            throw notUnicode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> sheets() {
        return List.of("CSV");
    }

    @Override
    public Stream<SheetRow> rows(int sheet) {
        try {
            var parser = CSVParser.builder()
                    .setReader(reader())
                    .setFormat(CSVFormat.DEFAULT
                            .builder()
                            .setDelimiter(delimiter)
                            .setIgnoreEmptyLines(false)
                            .setTrailingData(true)
                            .setLenientEof(true)
                            .get())
                    .get();
            return parser.stream()
                    .filter(line -> !line.get(0).startsWith("sep="))
                    .map(line -> row(line, (int) parser.getRecordNumber()))
                    .onClose(() -> close(parser));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SheetRow row(CSVRecord line, int number) {
        var cells = new ArrayList<Cell>(line.size());
        line.forEach(text -> cells.add(Cell.text(text)));
        return new SheetRow(number, cells);
    }

    private static void close(CSVParser parser) {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reader reader() throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private Charset charset() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var head = in.readNBytes(2);
            if (head.length == 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
                return StandardCharsets.UTF_16LE;
            }
            if (head.length == 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
                return StandardCharsets.UTF_16BE;
            }
            return StandardCharsets.UTF_8;
        }
    }

    /** The sign that stands most often on the first lines; the whole file is decoded once, so damage shows at the door. */
    private char delimiter() throws IOException {
        var counts = new int[DELIMITERS.length];
        try (var reader = reader()) {
            int lines = 0;
            int length = 0;
            for (int sign = reader.read(); sign >= 0; sign = reader.read()) {
                length = sign == '\n' ? 0 : length + 1;
                if (sign == 0 || length > LONGEST_LINE) {
                    throw FileGuard.damaged();
                }
                lines += sign == '\n' ? 1 : 0;
                for (int i = 0; lines < LINES_LOOKED_AT && i < DELIMITERS.length; i++) {
                    counts[i] += sign == DELIMITERS[i] ? 1 : 0;
                }
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return DELIMITERS[best];
    }

    private static Refusal notUnicode() {
        return Refusal.invalid(
                "FILE_NOT_UNICODE",
                "Tệp CSV không phải UTF-8 (có thể là bảng mã cũ). Hãy mở bằng Excel, chọn Lưu thành «CSV UTF-8» hoặc «.xlsx»"
                        + " rồi tải lên.");
    }

    @Override
    public void close() {
        // each stream of rows closes its own reader
    }
}
