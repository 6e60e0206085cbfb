package vn.giaouoc.app.spreadsheet;

/**
 * What stands in one cell; of a formula, its last result.
 *
 * @param text the text, trimmed, or the number in plain digits; empty when there is nothing
 * @param numeric true when the file holds a number, so that leading zeros may have been lost
 */
public record Cell(String text, boolean numeric) {

    public static final Cell EMPTY = new Cell("", false);

    public static Cell text(String text) {
        var shown = text.strip();
        return shown.isEmpty() ? EMPTY : new Cell(shown, false);
    }

    public boolean blank() {
        return text.isEmpty();
    }
}
