package vn.giaouoc.app.report.paper;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.FileReply;
import vn.giaouoc.app.document.PrintedFile;
import vn.giaouoc.app.report.door.ReportId;
import vn.giaouoc.app.report.paper.head.EnterReportHead;
import vn.giaouoc.app.report.paper.head.ReportHeadPage;
import vn.giaouoc.app.report.paper.head.ReportHeadService;

/** One report on paper; {@code submission} is its number, none for the last one. */
@Controller("/api/reports/{reportId}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Báo cáo")
public class ReportPaperApi {

    private final ReportHeadService heads;
    private final ReportPaperService papers;

    ReportPaperApi(ReportHeadService heads, ReportPaperService papers) {
        this.heads = heads;
        this.papers = papers;
    }

    /** Number, symbol, place, day and nơi nhận as entered. */
    @Get("/paper-head")
    public ReportHeadPage head(Actor actor, String reportId, @QueryValue @Nullable Integer submission) {
        return heads.head(actor, ReportId.of(reportId), submission);
    }

    /** Enters them; 409 STALE when somebody else was quicker. */
    @Put("/paper-head")
    public ReportHeadPage enter(
            Actor actor, String reportId, @QueryValue @Nullable Integer submission, @Body EnterReportHead wish) {
        return heads.enter(actor, ReportId.of(reportId), submission, wish);
    }

    /** The paper; marked as a draft until it has a number. */
    @Get("/paper.pdf")
    @Produces({PrintedFile.PDF, MediaType.APPLICATION_JSON})
    public HttpResponse<byte[]> pdf(Actor actor, String reportId, @QueryValue @Nullable Integer submission) {
        var file = papers.pdf(actor, ReportId.of(reportId), submission);
        return FileReply.of(file.content(), file.name(), PrintedFile.PDF);
    }

    /** The same to be edited. */
    @Get("/paper.docx")
    @Produces({PrintedFile.DOCX, MediaType.APPLICATION_JSON})
    public HttpResponse<byte[]> docx(Actor actor, String reportId, @QueryValue @Nullable Integer submission) {
        var file = papers.docx(actor, ReportId.of(reportId), submission);
        return FileReply.of(file.content(), file.name(), PrintedFile.DOCX);
    }
}
