package vn.giaouoc.app.activity.issue;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.activity.issue.IssueContent;

/**
 * Mend an issue, or say what came of it.
 *
 * @param version the one that was seen; a newer one is a conflict
 * @param reason needed once the report of the dialogue's year was submitted
 */
public record MendIssue(
        long id,
        long version,
        IssueContent content,
        @Nullable String reason) {}
