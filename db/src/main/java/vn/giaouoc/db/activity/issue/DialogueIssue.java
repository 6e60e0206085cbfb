package vn.giaouoc.db.activity.issue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question raised in a dialogue.
 *
 * @param activityId the dialogue
 */
@MappedEntity("activity_issue")
public record DialogueIssue(
        @Id long id,
        long activityId,
        long organisationId,
        String question,
        @Nullable String answer,
        @Nullable String owner,
        @Nullable LocalDate dueOn,
        IssueState state,
        @Nullable LocalDate resolvedOn,
        Instant madeAt,
        Instant changedAt,
        @Nullable Instant withdrawnAt,
        @Version long version) {

    public boolean stands() {
        return withdrawnAt == null;
    }

    public boolean open() {
        return stands() && state != IssueState.RESOLVED;
    }

    /** True when it is still open after its last day. */
    public boolean overdue(LocalDate today) {
        return open() && dueOn != null && dueOn.isBefore(today);
    }

    public IssueContent content() {
        return new IssueContent(question, answer, owner, dueOn, state, resolvedOn);
    }

    /** The same issue with other content, standing. */
    public DialogueIssue with(IssueContent content, Instant at) {
        return new DialogueIssue(
                id,
                activityId,
                organisationId,
                content.question(),
                content.answer(),
                content.owner(),
                content.dueOn(),
                content.state(),
                content.resolvedOn(),
                madeAt,
                at,
                null,
                version);
    }

    public DialogueIssue withdrawn(Instant at) {
        return new DialogueIssue(
                id,
                activityId,
                organisationId,
                question,
                answer,
                owner,
                dueOn,
                state,
                resolvedOn,
                madeAt,
                at,
                at,
                version);
    }
}
