package vn.giaouoc.app.report.door;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.figure.FigureRow;
import vn.giaouoc.app.report.CellRows;
import vn.giaouoc.app.report.Reports;
import vn.giaouoc.app.report.page.ReportLine;
import vn.giaouoc.app.report.page.ReportPage;
import vn.giaouoc.app.report.page.SealMark;
import vn.giaouoc.app.report.table.FigureTable;
import vn.giaouoc.app.report.table.OwedTable;
import vn.giaouoc.app.spreadsheet.table.SpreadsheetReply;
import vn.giaouoc.db.report.seal.SealedReport;

/** Reading reports. */
@Controller("/api/reports")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Báo cáo")
public class ReportApi {

    private final Reports reports;
    private final CellRows rows;
    private final OwedTable table;
    private final FigureTable figures;

    ReportApi(Reports reports, CellRows rows, OwedTable table, FigureTable figures) {
        this.reports = reports;
        this.rows = rows;
        this.table = table;
        this.figures = figures;
    }

    /** Owed reports; {@code total} is how many there are without size and skip. */
    @Serdeable
    public record ReportList(long total, List<ReportLine> reports) {}

    /** Who owes, who handed in: everything the actor's offices reach, or below one unit. */
    @Get
    public ReportList owed(Actor actor, @RequestBean AskReports ask) {
        var question = ask.question();
        return new ReportList(reports.count(actor, question), reports.owed(actor, question));
    }

    /** The same list as an XLSX file, every row of it. */
    @Get(uri = "/owed.xlsx", produces = SpreadsheetReply.XLSX)
    public HttpResponse<byte[]> owedTable(Actor actor, @RequestBean AskReports ask) {
        return SpreadsheetReply.of(table.of(actor, ask.question()));
    }

    /** One report with every cell the actor may see. */
    @Get("/{reportId}")
    public ReportPage page(Actor actor, String reportId) {
        return reports.page(actor, ReportId.of(reportId));
    }

    /** Its figures as an XLSX file. */
    @Get(uri = "/{reportId}/figures.xlsx", produces = SpreadsheetReply.XLSX)
    public HttpResponse<byte[]> figures(Actor actor, String reportId) {
        return SpreadsheetReply.of(figures.of(actor, ReportId.of(reportId)));
    }

    /** The rows behind a worked-out cell. */
    @Get("/{reportId}/cells/{cell}/rows")
    public List<FigureRow> rows(Actor actor, String reportId, String cell) {
        return rows.of(actor, ReportId.of(reportId), cell);
    }

    /** Every submission with its digest. */
    @Get("/{reportId}/submissions")
    public List<SealMark> submissions(Actor actor, String reportId) {
        return reports.submissions(actor, ReportId.of(reportId));
    }

    /** One submission as it was frozen. */
    @Get("/{reportId}/submissions/{number}")
    public SealedReport submission(Actor actor, String reportId, int number) {
        return reports.sealed(actor, ReportId.of(reportId), number);
    }
}
