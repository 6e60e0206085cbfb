/**
 * The head of a report's paper: what the văn thư enters for each submission, and who may. It knows reading reports and never
 * how they are printed. Begin with {@link vn.giaouoc.app.report.paper.head.ReportHeadService}.
 */
@NullMarked
package vn.giaouoc.app.report.paper.head;

import org.jspecify.annotations.NullMarked;
