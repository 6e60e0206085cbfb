/**
 * Reading and writing of tables people keep in Excel and CSV: what a file really is, its rows as a stream, dates as they
 * are typed, and exports no formula can hide in. It knows no feature. Begin with
 * {@link vn.giaouoc.app.spreadsheet.SheetFile} and {@link vn.giaouoc.app.spreadsheet.SheetWriter}.
 */
@NullMarked
package vn.giaouoc.app.spreadsheet;

import org.jspecify.annotations.NullMarked;
