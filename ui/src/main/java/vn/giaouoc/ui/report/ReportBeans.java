package vn.giaouoc.ui.report;

import jakarta.inject.Singleton;
import vn.giaouoc.app.access.secret.Reconfirm;
import vn.giaouoc.app.report.CellRows;
import vn.giaouoc.app.report.Reports;
import vn.giaouoc.app.report.paper.ReportPaperService;
import vn.giaouoc.app.report.review.page.Reviews;
import vn.giaouoc.app.report.work.ReportFiles;
import vn.giaouoc.app.report.work.ReportService;
import vn.giaouoc.ui.report.review.ReviewBeans;

/** The services the page of one report works with. */
@Singleton
record ReportBeans(
        Reports reports,
        ReportService work,
        CellRows rows,
        ReportPapers papers,
        Reconfirm reconfirm,
        Reviewing reviewing) {

    /** Files beside the report, and the report on paper. */
    @Singleton
    record ReportPapers(ReportFiles beside, ReportPaperService printed) {}

    /** Reading and deciding as a reviewer. */
    @Singleton
    record Reviewing(Reviews reviews, ReviewBeans deeds) {}
}
