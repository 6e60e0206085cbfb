/**
 * A report as a paper of an office (trade: 4.1): printed from what was frozen at a submission, as PDF or as DOCX, under the
 * head the văn thư entered. It knows the official form and reading reports. Begin with
 * {@link vn.giaouoc.app.report.paper.ReportPaperService}.
 */
@NullMarked
package vn.giaouoc.app.report.paper;

import org.jspecify.annotations.NullMarked;
