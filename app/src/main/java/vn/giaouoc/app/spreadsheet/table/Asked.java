package vn.giaouoc.app.spreadsheet.table;

import java.time.Instant;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;

/**
 * Who asked for a table, and for what.
 *
 * @param by who takes it out
 * @param filter what was asked, as the screen says it
 * @param asOf of when the rows are: "Số liệu tính đến 14:30 21/11/2026"
 */
public record Asked(String by, String filter, String asOf) {

    /** Rows that are what they were at this moment. */
    public static Asked at(Instant moment, Actor by, String filter) {
        return new Asked(by.name(), filter, "Số liệu tính đến " + Times.paper(moment));
    }

    /** What was searched for, as the end of a filter; empty where nothing was. */
    public static String searching(String words) {
        return words.isBlank() ? "" : "; tìm «" + words.strip() + "»";
    }
}
