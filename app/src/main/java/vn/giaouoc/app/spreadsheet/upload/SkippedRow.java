package vn.giaouoc.app.spreadsheet.upload;

/** A row that is no entry of the list, and why it was taken for none. */
public record SkippedRow(int row, String why) {}
