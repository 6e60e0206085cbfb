/**
 * Tables handed out as XLSX: what stands in them, and at their end who took them out, what was asked, of when the rows are and
 * their digest. It knows no feature. Begin with {@link vn.giaouoc.app.spreadsheet.table.SheetTable}.
 */
@NullMarked
package vn.giaouoc.app.spreadsheet.table;

import org.jspecify.annotations.NullMarked;
