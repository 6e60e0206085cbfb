package vn.giaouoc.app.report.paper.list;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.FileReply;
import vn.giaouoc.app.document.PrintedFile;
import vn.giaouoc.app.report.door.AskQueue;

/** The list of units as a paper: the queue's answer for the year, below one unit or below one's own. */
@Controller("/api/reports/queue")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Báo cáo")
public class UnitListApi {

    private final UnitListService lists;

    UnitListApi(UnitListService lists) {
        this.lists = lists;
    }

    /** As PDF. */
    @Get("/paper.pdf")
    @Produces({PrintedFile.PDF, MediaType.APPLICATION_JSON})
    public HttpResponse<byte[]> pdf(Actor actor, @RequestBean AskQueue ask) {
        var file = lists.pdf(actor, ask.question());
        return FileReply.of(file.content(), file.name(), PrintedFile.PDF);
    }

    /** The same to be edited. */
    @Get("/paper.docx")
    @Produces({PrintedFile.DOCX, MediaType.APPLICATION_JSON})
    public HttpResponse<byte[]> docx(Actor actor, @RequestBean AskQueue ask) {
        var file = lists.docx(actor, ask.question());
        return FileReply.of(file.content(), file.name(), PrintedFile.DOCX);
    }
}
