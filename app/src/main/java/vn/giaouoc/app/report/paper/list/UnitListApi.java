package vn.giaouoc.app.report.paper.list;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.FileReply;
import vn.giaouoc.app.document.PrintedFile;
import vn.giaouoc.app.report.door.ReportId;
import vn.giaouoc.app.report.review.queue.Lies;
import vn.giaouoc.app.report.review.queue.QueueQuestion;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.ReportKind;

/** The list of units as a paper: the queue's answer for the year, below one unit or below the reviewer's own. */
@Controller("/api/reports/queue")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Báo cáo")
public class UnitListApi {

    private final UnitListService lists;

    UnitListApi(UnitListService lists) {
        this.lists = lists;
    }

    /** Which list: of the units the actor reviews, or of those below one of them; {@code late} only what came late or is overdue. */
    @Introspected
    public record UnitListQuery(
            @QueryValue String campaign,
            @QueryValue int year,
            @QueryValue @Nullable String unit,
            @QueryValue @Nullable ReportTier tier,
            @QueryValue @Nullable Lies lies,
            @QueryValue @Nullable Boolean late) {

        QueueQuestion question() {
            return new QueueQuestion(
                    ReportId.of(campaign),
                    year,
                    ReportId.ofOptional(unit),
                    ReportKind.YEARLY,
                    tier,
                    lies == null ? Set.of() : Set.of(lies),
                    Boolean.TRUE.equals(late),
                    "",
                    QueueQuestion.MOST,
                    0);
        }
    }

    /** As PDF. */
    @Get("/paper.pdf")
    @Produces({PrintedFile.PDF, MediaType.APPLICATION_JSON})
    public HttpResponse<byte[]> pdf(Actor actor, @RequestBean UnitListQuery query) {
        var file = lists.pdf(actor, query.question());
        return FileReply.of(file.content(), file.name(), PrintedFile.PDF);
    }

    /** The same to be edited. */
    @Get("/paper.docx")
    @Produces({PrintedFile.DOCX, MediaType.APPLICATION_JSON})
    public HttpResponse<byte[]> docx(Actor actor, @RequestBean UnitListQuery query) {
        var file = lists.docx(actor, query.question());
        return FileReply.of(file.content(), file.name(), PrintedFile.DOCX);
    }
}
