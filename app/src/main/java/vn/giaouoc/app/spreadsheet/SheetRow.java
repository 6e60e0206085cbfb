package vn.giaouoc.app.spreadsheet;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number as the person sees it in the margin, from 1
 * @param cells from column A on; what lies beyond is empty
 */
public record SheetRow(int number, List<Cell> cells) {

    public Cell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public String text(int column) {
        return cell(column).text();
    }

    /** How many cells hold something. */
    public int filled() {
        return (int) cells.stream().filter(cell -> !cell.blank()).count();
    }
}
