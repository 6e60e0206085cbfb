package vn.giaouoc.ui.report;

import jakarta.inject.Singleton;
import vn.giaouoc.app.access.secret.Reconfirm;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.document.PrintedFile;
import vn.giaouoc.app.report.CellRows;
import vn.giaouoc.app.report.Reports;
import vn.giaouoc.app.report.consolidate.page.Consolidations;
import vn.giaouoc.app.report.paper.ReportPaperService;
import vn.giaouoc.app.report.paper.head.EnterReportHead;
import vn.giaouoc.app.report.paper.head.ReportHeadPage;
import vn.giaouoc.app.report.paper.head.ReportHeadService;
import vn.giaouoc.app.report.review.page.Reviews;
import vn.giaouoc.app.report.table.ConsolidationTable;
import vn.giaouoc.app.report.table.FigureTable;
import vn.giaouoc.app.report.work.ReportFiles;
import vn.giaouoc.app.report.work.ReportService;
import vn.giaouoc.ui.report.review.ReviewBeans;
import vn.giaouoc.ui.report.submit.PrintDialog;

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

    /** Files beside the report, and the report on paper under its head. */
    @Singleton
    record ReportPapers(ReportFiles beside, ReportPaperService printed, ReportHeadService heads) {

        /** The last submission of one report, to be printed. */
        PrintDialog.Desk desk(Actor actor, long reportId) {
            return new PrintDialog.Desk() {
                @Override
                public ReportHeadPage head() {
                    return heads.head(actor, reportId, null);
                }

                @Override
                public ReportHeadPage enter(EnterReportHead wish) {
                    return heads.enter(actor, reportId, null, wish);
                }

                @Override
                public PrintedFile pdf() {
                    return printed.pdf(actor, reportId, null);
                }

                @Override
                public PrintedFile docx() {
                    return printed.docx(actor, reportId, null);
                }
            };
        }
    }

    /** Reading and deciding as a reviewer. */
    @Singleton
    record Reviewing(Reviews reviews, ReviewBeans deeds) {}
}
