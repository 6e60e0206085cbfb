package vn.giaouoc.app.activity.issue;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.activity.issue.DialogueIssue;
import vn.giaouoc.db.activity.issue.IssueContent;
import vn.giaouoc.db.activity.issue.IssueState;

/**
 * An issue as people read it.
 *
 * @param overdueDays days since the last day to answer; 0 when it is not overdue
 */
@Serdeable
public record IssueLine(
        String id,
        String activityId,
        String question,
        @Nullable String answer,
        @Nullable String owner,
        @Nullable LocalDate dueOn,
        IssueState state,
        @Nullable LocalDate resolvedOn,
        long overdueDays,
        long version) {

    /** The issue as it stands on that day. */
    public static IssueLine of(DialogueIssue issue, LocalDate today) {
        var due = issue.dueOn();
        return new IssueLine(
                Long.toString(issue.id()),
                Long.toString(issue.activityId()),
                issue.question(),
                issue.answer(),
                issue.owner(),
                due,
                issue.state(),
                issue.resolvedOn(),
                due != null && issue.overdue(today) ? ChronoUnit.DAYS.between(due, today) : 0,
                issue.version());
    }

    public boolean overdue() {
        return overdueDays > 0;
    }

    /** "Đang giải quyết", or "Quá hạn 3 ngày". */
    public String stateText() {
        return overdue() ? "Quá hạn " + overdueDays + " ngày" : state.label();
    }

    public IssueContent content() {
        return new IssueContent(question, answer, owner, dueOn, state, resolvedOn);
    }
}
