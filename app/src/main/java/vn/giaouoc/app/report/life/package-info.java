/**
 * Moving reports: each move is asked of the one table, written, and told to the trail. Rights are the caller's. Begin with
 * {@link vn.giaouoc.app.report.life.ReportWorkflow}.
 */
@NullMarked
package vn.giaouoc.app.report.life;

import org.jspecify.annotations.NullMarked;
