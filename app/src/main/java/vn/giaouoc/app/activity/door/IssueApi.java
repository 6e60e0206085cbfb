package vn.giaouoc.app.activity.door;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
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
import vn.giaouoc.app.activity.issue.IssueService;
import vn.giaouoc.app.activity.issue.MendIssue;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.activity.issue.IssueContent;

/** Issues of dialogues: raised, followed up, taken back. */
@Controller("/api/activities")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Hoạt động trong năm")
public class IssueApi {

    private final IssueService service;

    IssueApi(IssueService service) {
        this.service = service;
    }

    /** Mend it so; {@code reason} is needed once the report of its year was submitted. */
    @Serdeable
    public record MendedIssue(
            IssueContent issue, long version, @Nullable String reason) {}

    /** Raises an issue in a dialogue. */
    @Post("/{activityId}/issues")
    @Status(HttpStatus.CREATED)
    public Reference raise(Actor actor, String activityId, @Body IssueContent issue) {
        return Reference.of(service.raise(actor, Reference.id(activityId), issue));
    }

    /** Mends it, or says what came of it; 409 when somebody else was quicker. */
    @Put("/issues/{issueId}")
    @Status(HttpStatus.NO_CONTENT)
    public void mend(Actor actor, String issueId, @Body MendedIssue wish) {
        service.mend(actor, new MendIssue(Reference.id(issueId), wish.version(), wish.issue(), wish.reason()));
    }

    /** Takes it back; it stays in the history of its dialogue. */
    @Post("/issues/{issueId}/withdrawal")
    @Status(HttpStatus.NO_CONTENT)
    public void withdraw(Actor actor, String issueId, @Body ActivityApi.TakeBack wish) {
        service.withdraw(actor, Reference.id(issueId), wish.seen(), wish.reason());
    }
}
