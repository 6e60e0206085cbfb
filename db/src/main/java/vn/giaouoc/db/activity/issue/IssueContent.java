package vn.giaouoc.db.activity.issue;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is written of an issue.
 *
 * @param owner who answers: a person or a department in words
 * @param dueOn the last day to answer
 * @param resolvedOn set exactly when the state is RESOLVED
 */
@Serdeable
public record IssueContent(
        String question,
        @Nullable String answer,
        @Nullable String owner,
        @Nullable LocalDate dueOn,
        IssueState state,
        @Nullable LocalDate resolvedOn) {}
