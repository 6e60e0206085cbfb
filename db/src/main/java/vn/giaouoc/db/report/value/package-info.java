/**
 * What stands in the cells of a report. It knows a cell by its key and no form. Begin with
 * {@link vn.giaouoc.db.report.value.ReportValue}.
 */
@NullMarked
package vn.giaouoc.db.report.value;

import org.jspecify.annotations.NullMarked;
