package vn.giaouoc.app.question.door;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.question.QuestionService;
import vn.giaouoc.app.question.QuestionTable;
import vn.giaouoc.app.question.Questions;
import vn.giaouoc.app.question.ask.SeenVersion;
import vn.giaouoc.app.question.ask.WriteAbout;
import vn.giaouoc.app.question.page.QuestionList;
import vn.giaouoc.app.question.page.QuestionPage;
import vn.giaouoc.app.spreadsheet.table.SpreadsheetReply;

/** Asking Ban CS-PL and answering; every change wants the version that was read. */
@Controller("/api/questions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Hỏi - đáp")
public class QuestionApi {

    private final Questions questions;
    private final QuestionService service;
    private final QuestionTable table;

    QuestionApi(Questions questions, QuestionService service, QuestionTable table) {
        this.questions = questions;
        this.service = service;
        this.table = table;
    }

    /** What one's own union asked, the latest first; pages from 0. */
    @Get
    public QuestionList ofUnit(Actor actor, @QueryValue long unit, @QueryValue(defaultValue = "0") int page) {
        return questions.ofUnit(actor, unit, page);
    }

    /** What the office of a province has before it; without a state what waits for an answer, {@code all} shows the rest. */
    @Get("/queue")
    public QuestionList queue(Actor actor, @RequestBean AskDesk ask) {
        return questions.queue(actor, ask.question());
    }

    /** The same on all pages, as an XLSX file. */
    @Get(uri = "/queue.xlsx", produces = SpreadsheetReply.XLSX)
    public HttpResponse<byte[]> table(Actor actor, @RequestBean AskDesk ask) {
        return SpreadsheetReply.of(table.of(actor, ask.question()));
    }

    /** Asks. */
    @Post
    @Status(HttpStatus.CREATED)
    public Asked ask(Actor actor, @Body AskInWriting wish) {
        return Asked.of(service.ask(actor, wish.question()));
    }

    /** One question with everything that was said. */
    @Get("/{questionId}")
    public QuestionPage one(Actor actor, long questionId) {
        return questions.page(actor, questionId);
    }

    /** The unit says more while it waits. */
    @Post("/{questionId}/more")
    @Status(HttpStatus.NO_CONTENT)
    public void add(Actor actor, long questionId, @Body WriteAbout wish) {
        service.add(actor, questionId, wish);
    }

    /** Takes it in hand. */
    @Post("/{questionId}/take")
    @Status(HttpStatus.NO_CONTENT)
    public void take(Actor actor, long questionId, @Body SeenVersion seen) {
        service.take(actor, questionId, seen.seen());
    }

    /** Answers. */
    @Post("/{questionId}/answer")
    @Status(HttpStatus.NO_CONTENT)
    public void answer(Actor actor, long questionId, @Body WriteAbout wish) {
        service.answer(actor, questionId, wish);
    }

    /** Nothing is left to say. */
    @Post("/{questionId}/close")
    @Status(HttpStatus.NO_CONTENT)
    public void close(Actor actor, long questionId, @Body SeenVersion seen) {
        service.close(actor, questionId, seen.seen());
    }

    /** Opens it again and says why. */
    @Post("/{questionId}/reopen")
    @Status(HttpStatus.NO_CONTENT)
    public void reopen(Actor actor, long questionId, @Body WriteAbout wish) {
        service.reopen(actor, questionId, wish);
    }
}
