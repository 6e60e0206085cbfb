package vn.giaouoc.app.spreadsheet.header;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giaouoc.db.common.Digest;

/**
 * Where a list begins and what its columns are called.
 *
 * @param sheet index of the sheet in the file
 * @param sheetName what its tab says
 * @param lastRow number of the last header row; the list begins below
 * @param labels what stands above each column; both rows of a two-row header joined, "" above nothing
 * @param meanings column to key, as proposed or as a person confirmed
 */
public record Header(int sheet, String sheetName, int lastRow, List<String> labels, Map<Integer, String> meanings) {

    public Header with(Map<Integer, String> confirmed) {
        return new Header(sheet, sheetName, lastRow, labels, Map.copyOf(confirmed));
    }

    /** The column of a meaning, -1 when no column has it. */
    public int column(String key) {
        return meanings.entrySet().stream()
                .filter(entry -> entry.getValue().equals(key))
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(-1);
    }

    /** What a person calls the column: its label, or its letter when it has none. */
    public String label(int column) {
        var label = column < labels.size() ? labels.get(column) : "";
        return label.isBlank() ? "cột " + letters(column) : label;
    }

    /** Equal for files with the same header, whatever the marks and the case. */
    public byte[] hash() {
        var text = labels.stream().map(ColumnBook::plain).collect(Collectors.joining("|"));
        return Digest.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String letters(int column) {
        var letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.toString();
    }
}
