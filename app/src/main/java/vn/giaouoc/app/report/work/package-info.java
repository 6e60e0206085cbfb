/**
 * Working on a report: typing, accepting warnings, attaching, submitting and taking back. Begin with
 * {@link vn.giaouoc.app.report.work.ReportService}.
 */
@NullMarked
package vn.giaouoc.app.report.work;

import org.jspecify.annotations.NullMarked;
