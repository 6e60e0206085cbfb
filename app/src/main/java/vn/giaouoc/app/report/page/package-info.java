/**
 * Reports as people read them: records for screens and the API. They hold what is shown and compute nothing. Begin with
 * {@link vn.giaouoc.app.report.page.ReportPage}.
 */
@NullMarked
package vn.giaouoc.app.report.page;

import org.jspecify.annotations.NullMarked;
