/** What a table that is handed out holds. Begin with {@link vn.giaouoc.app.spreadsheet.table.SheetTableTest}. */
@NullMarked
package vn.giaouoc.app.spreadsheet.table;

import org.jspecify.annotations.NullMarked;
