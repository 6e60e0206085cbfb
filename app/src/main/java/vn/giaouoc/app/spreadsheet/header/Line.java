package vn.giaouoc.app.spreadsheet.header;

import vn.giaouoc.app.spreadsheet.SheetRow;

/** What a row below the header is. */
public sealed interface Line {

    /** Somebody or something of the list. */
    record Entry(SheetRow row) implements Line {}

    /** The heading of a group: the department of all entries below it. */
    record Group(int number, String name) implements Line {}

    /** A row that is no entry; why says it in words for people. */
    record Skipped(int number, String why) implements Line {}
}
