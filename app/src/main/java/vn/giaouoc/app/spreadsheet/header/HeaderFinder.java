package vn.giaouoc.app.spreadsheet.header;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.spreadsheet.Cell;
import vn.giaouoc.app.spreadsheet.SheetFile;
import vn.giaouoc.app.spreadsheet.SheetRow;
import vn.giaouoc.db.common.Refusal;

/** Finds, over all sheets, the row (or the two rows) that most look like the header of such a list. */
public final class HeaderFinder {

    private static final int ROWS_LOOKED_AT = 60;
    private static final int MOST_COLUMNS = 200;
    private static final int FEWEST_MEANINGS = 2;

    private final ColumnBook book;

    public HeaderFinder(ColumnBook book) {
        this.book = book;
    }

    /** The header; INVALID HEADER_NOT_FOUND when no sheet has one. */
    public Header find(SheetFile file) {
        Candidate best = null;
        for (int sheet = 0; sheet < file.sheets().size(); sheet++) {
            var rows = firstRows(file, sheet);
            for (int at = 0; at < rows.size(); at++) {
                var candidate = candidate(sheet, rows, at);
                if (best == null || candidate.score() > best.score()) {
                    best = candidate;
                }
            }
        }
        if (best == null || best.meanings().size() < FEWEST_MEANINGS) {
            throw Refusal.invalid(
                    "HEADER_NOT_FOUND",
                    "Không thấy hàng tiêu đề của danh sách " + book.what()
                            + " (như «" + book.columns().get(1).label()
                            + "») ở trang nào. Hãy xem lại có đúng tệp không,"
                            + " hoặc tải tệp mẫu về rồi chép danh sách vào.");
        }
        return new Header(
                best.sheet(), file.sheets().get(best.sheet()), best.lastRow(), best.labels(), best.meanings());
    }

    private record Candidate(int sheet, int lastRow, List<String> labels, Map<Integer, String> meanings, int score) {}

    private static List<SheetRow> firstRows(SheetFile file, int sheet) {
        try (var rows = file.rows(sheet)) {
            return rows.limit(ROWS_LOOKED_AT).toList();
        }
    }

    private Candidate candidate(int sheet, List<SheetRow> rows, int at) {
        var top = rows.get(at);
        var one = labels(top, null);
        var oneMeanings = meanings(one);
        var single = new Candidate(sheet, top.number(), one, oneMeanings, score(oneMeanings));
        if (at + 1 >= rows.size() || !subHeader(top, rows.get(at + 1))) {
            return single;
        }
        var sub = rows.get(at + 1);
        var two = labels(top, sub);
        var twoMeanings = meanings(two);
        var joined = new Candidate(sheet, sub.number(), two, twoMeanings, score(twoMeanings));
        return joined.score() > single.score() ? joined : single;
    }

    private int score(Map<Integer, String> meanings) {
        var named = meanings.values().stream().anyMatch(book.nameKeys()::contains);
        return meanings.size() * 2 + (named ? 3 : 0);
    }

    /** A second header row stands under a wide label and holds words, no figures. */
    private static boolean subHeader(SheetRow top, SheetRow sub) {
        return sub.filled() > 0
                && sub.cells().stream().noneMatch(Cell::numeric)
                && sub.cells().stream().allMatch(cell -> cell.text().length() <= 40)
                && sub.filled() < Math.max(top.filled(), 2) + sub.filled() / 2;
    }

    /** Labels by column. Under a label that spans several columns each gets "wide label, own label". */
    private static List<String> labels(SheetRow top, @Nullable SheetRow sub) {
        var width = Math.min(
                MOST_COLUMNS,
                Math.max(top.cells().size(), sub == null ? 0 : sub.cells().size()));
        var labels = new ArrayList<String>(width);
        var wide = "";
        for (int column = 0; column < width; column++) {
            var own = squeezed(top.text(column));
            var below = sub == null ? "" : squeezed(sub.text(column));
            wide = own.isEmpty() ? wide : own;
            labels.add(below.isEmpty() ? own : wide.isEmpty() ? below : wide + ": " + below);
        }
        return List.copyOf(labels);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private Map<Integer, String> meanings(List<String> labels) {
        var meanings = new TreeMap<Integer, String>();
        var taken = new HashSet<String>();
        for (int column = 0; column < labels.size(); column++) {
            int at = column;
            book.meaningOf(labels.get(column))
                    .map(ColumnMeaning::key)
                    .filter(taken::add)
                    .ifPresent(key -> meanings.put(at, key));
        }
        return meanings;
    }
}
