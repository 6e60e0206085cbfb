package vn.giaouoc.ui.report;

import jakarta.inject.Singleton;
import vn.giaouoc.app.access.secret.Reconfirm;
import vn.giaouoc.app.report.CellRows;
import vn.giaouoc.app.report.Reports;
import vn.giaouoc.app.report.consolidate.page.Consolidations;
import vn.giaouoc.app.report.paper.ReportPaperService;
import vn.giaouoc.app.report.review.page.Reviews;
import vn.giaouoc.app.report.table.ConsolidationTable;
import vn.giaouoc.app.report.table.FigureTable;
import vn.giaouoc.app.report.work.ReportFiles;
import vn.giaouoc.app.report.work.ReportService;
import vn.giaouoc.ui.report.review.ReviewBeans;

/** The services the page of one report works with. */
@Singleton
record ReportBeans(Reading reading, ReportService work, ReportPapers papers, Reconfirm reconfirm, Reviewing reviewing) {

    /** What a report and its figures are read from, and as tables. */
    @Singleton
    record Reading(
            Reports reports,
            CellRows rows,
            Consolidations consolidations,
            FigureTable figures,
            ConsolidationTable material) {}

    /** Files beside the report, and the report on paper. */
    @Singleton
    record ReportPapers(ReportFiles beside, ReportPaperService printed) {}

    /** Reading and deciding as a reviewer. */
    @Singleton
    record Reviewing(Reviews reviews, ReviewBeans deeds) {}
}
