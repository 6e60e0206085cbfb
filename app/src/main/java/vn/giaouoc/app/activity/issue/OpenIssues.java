package vn.giaouoc.app.activity.issue;

import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.activity.ActivityRights;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.activity.issue.DialogueIssueRepository;

/** What is still open in a unit over all dialogues of all years: overdue first, then what is due next. */
@Singleton
public class OpenIssues {

    private final ActivityRights rights;
    private final DialogueIssueRepository issues;
    private final Times times;

    OpenIssues(ActivityRights rights, DialogueIssueRepository issues, Times times) {
        this.rights = rights;
        this.issues = issues;
        this.times = times;
    }

    public List<IssueLine> of(Actor actor, long organisationId) {
        rights.requireSee(actor, organisationId);
        return issues.open(organisationId).stream()
                .map(issue -> IssueLine.of(issue, times.today()))
                .toList();
    }
}
