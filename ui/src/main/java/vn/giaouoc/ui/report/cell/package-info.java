/**
 * One cell of a report as a person meets it: a figure the portal worked out, a field that saves itself, a figure laid over
 * another with its reason. It knows the pages of app.report. Begin with {@link vn.giaouoc.ui.report.cell.CellBox}.
 */
@NullMarked
package vn.giaouoc.ui.report.cell;

import org.jspecify.annotations.NullMarked;
