package vn.giaouoc.app.report.door;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.report.review.Remarks;
import vn.giaouoc.app.report.review.ReviewService;
import vn.giaouoc.app.report.review.page.ReviewPage;
import vn.giaouoc.app.report.review.page.Reviews;
import vn.giaouoc.db.report.mark.SectionState;

/** Reviewing one report: look, take up, mark sections, write remarks. */
@Controller("/api/reports/{reportId}/review")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Báo cáo")
public class ReviewApi {

    private final Reviews reviews;
    private final ReviewService review;
    private final Remarks remarks;

    ReviewApi(Reviews reviews, ReviewService review, Remarks remarks) {
        this.reviews = reviews;
        this.review = review;
        this.remarks = remarks;
    }

    /** Mark the section; RETURNED with a reason. */
    @Serdeable
    public record MarkSection(SectionState state, @Nullable String reason) {}

    /** Say something at a cell, or at the section without one. */
    @Serdeable
    public record AddRemark(String section, @Nullable String cell, String text) {}

    /** The remark that was made. */
    @Serdeable
    public record RemarkMade(String id) {}

    /** The report with what changed against the submission before, and what may be done. */
    @Get
    public ReviewPage page(Actor actor, String reportId) {
        return reviews.page(actor, ReportId.of(reportId));
    }

    /** Takes it into review; 409 when somebody was quicker. */
    @Post
    @Status(HttpStatus.NO_CONTENT)
    public void begin(Actor actor, String reportId) {
        review.begin(actor, ReportId.of(reportId));
    }

    /** Accepts a section, marks it to be mended, or leaves it open. */
    @Put("/sections/{section}")
    @Status(HttpStatus.NO_CONTENT)
    public void mark(Actor actor, String reportId, String section, @Body MarkSection wish) {
        long report = ReportId.of(reportId);
        switch (wish.state()) {
            case ACCEPTED -> review.accept(actor, report, section);
            case RETURNED -> review.giveBack(actor, report, section, wish.reason());
            case OPEN -> review.clear(actor, report, section);
        }
    }

    /** Writes a remark. */
    @Post("/remarks")
    @Status(HttpStatus.CREATED)
    public RemarkMade remark(Actor actor, String reportId, @Body AddRemark wish) {
        return new RemarkMade(
                Long.toString(remarks.add(actor, ReportId.of(reportId), wish.section(), wish.cell(), wish.text())));
    }

    /** Settles a remark, by either side. */
    @Post("/remarks/{remarkId}/settlement")
    @Status(HttpStatus.NO_CONTENT)
    public void settle(Actor actor, String reportId, String remarkId) {
        remarks.settle(actor, ReportId.of(reportId), ReportId.of(remarkId));
    }
}
