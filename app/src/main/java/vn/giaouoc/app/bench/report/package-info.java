/**
 * Reports under load: a province's 1,600 unions hand in while others look and export, and nine years lie in the tables. Begin
 * with {@link vn.giaouoc.app.bench.report.ReportBench}.
 */
@NullMarked
package vn.giaouoc.app.bench.report;

import org.jspecify.annotations.NullMarked;
