/**
 * Lists of reports that are owed, and what can be chosen to find one. Knows the lines and papers of app.report. Begin with
 * {@link vn.giaouoc.ui.report.list.ReportGrid}.
 */
@NullMarked
package vn.giaouoc.ui.report.list;

import org.jspecify.annotations.NullMarked;
