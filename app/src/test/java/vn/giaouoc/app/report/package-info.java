/** Reports as sentences. Begin with {@link vn.giaouoc.app.report.ReportScene}. */
@NullMarked
package vn.giaouoc.app.report;

import org.jspecify.annotations.NullMarked;
