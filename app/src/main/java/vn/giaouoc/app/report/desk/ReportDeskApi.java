package vn.giaouoc.app.report.desk;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.report.consolidate.page.ConsolidationPage;
import vn.giaouoc.app.report.consolidate.page.Consolidations;
import vn.giaouoc.app.report.consolidate.page.Narrative;
import vn.giaouoc.app.report.door.AskQueue;
import vn.giaouoc.app.report.door.ReportId;
import vn.giaouoc.app.report.review.queue.QueuePage;
import vn.giaouoc.app.report.review.queue.ReviewQueue;
import vn.giaouoc.app.report.table.ConsolidationTable;
import vn.giaouoc.app.report.table.QueueTable;
import vn.giaouoc.app.spreadsheet.table.SpreadsheetReply;

/** What lies before a reviewer, and what a superior's report is made of. */
@Controller("/api/reports")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Báo cáo")
public class ReportDeskApi {

    private final ReviewQueue queue;
    private final Consolidations consolidations;
    private final QueueTable queueTable;
    private final ConsolidationTable consolidationTable;

    ReportDeskApi(
            ReviewQueue queue,
            Consolidations consolidations,
            QueueTable queueTable,
            ConsolidationTable consolidationTable) {
        this.queue = queue;
        this.consolidations = consolidations;
        this.queueTable = queueTable;
        this.consolidationTable = consolidationTable;
    }

    /** Reports of all units the actor reviews: with whom each lies, since when, how late. */
    @Get("/queue")
    public QueuePage queue(Actor actor, @RequestBean AskQueue ask) {
        return queue.queue(actor, ask.question());
    }

    /** The same queue as an XLSX file, every row of it. */
    @Get(uri = "/queue.xlsx", produces = SpreadsheetReply.XLSX)
    public HttpResponse<byte[]> queueTable(Actor actor, @RequestBean AskQueue ask) {
        return SpreadsheetReply.of(queueTable.of(actor, ask.question()));
    }

    /** Parts, the missing by name, and how units stand where it is more than a sum. */
    @Get("/{reportId}/consolidation")
    public ConsolidationPage consolidation(Actor actor, String reportId) {
        return consolidations.page(actor, ReportId.of(reportId));
    }

    /** Who is counted and who is missing as an XLSX file. */
    @Get(uri = "/{reportId}/consolidation.xlsx", produces = SpreadsheetReply.XLSX)
    public HttpResponse<byte[]> consolidationTable(Actor actor, String reportId) {
        return SpreadsheetReply.of(consolidationTable.of(actor, ReportId.of(reportId)));
    }

    /** What the units right below wrote there. */
    @Get("/{reportId}/narratives/{cell}")
    public List<Narrative> narratives(Actor actor, String reportId, String cell) {
        return consolidations.narratives(actor, ReportId.of(reportId), cell);
    }
}
