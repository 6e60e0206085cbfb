package vn.giaouoc.app.spreadsheet.upload;

/**
 * Why a row cannot go in as it is.
 *
 * @param row number of the row as the person sees it
 * @param column what stands above the cell, empty when it is about the whole row
 * @param sentence what is wrong and what to do
 */
public record RowProblem(int row, String column, String sentence) {}
