package vn.giaouoc.app.question.door;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.question.faq.FaqPage;
import vn.giaouoc.app.question.faq.FaqService;
import vn.giaouoc.app.question.faq.Faqs;
import vn.giaouoc.app.question.faq.PublishFaq;

/** Questions and answers for everybody. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Hỏi - đáp")
public class FaqApi {

    private final Faqs faqs;
    private final FaqService service;

    FaqApi(Faqs faqs, FaqService service) {
        this.faqs = faqs;
        this.service = service;
    }

    /** Those with every one of the words, with or without diacritics; pages from 0. */
    @Get("/faq")
    @Secured(SecurityRule.IS_ANONYMOUS)
    public FaqPage search(@QueryValue(defaultValue = "") String q, @QueryValue(defaultValue = "0") int page) {
        return faqs.search(q, page);
    }

    /** Makes an answered question public, or says it in other words. */
    @Put("/questions/{questionId}/faq")
    public Asked publish(Actor actor, long questionId, @Body PublishFaq wish) {
        return Asked.of(service.publish(actor, questionId, wish));
    }

    /** Takes it away from the public page. */
    @Post("/faq/{faqId}/withdrawal")
    @Status(HttpStatus.NO_CONTENT)
    public void withdraw(Actor actor, long faqId) {
        service.withdraw(actor, faqId);
    }
}
