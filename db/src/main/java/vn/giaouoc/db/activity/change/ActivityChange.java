package vn.giaouoc.db.activity.change;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of a record or of one of its issues.
 *
 * @param issueId the issue, null when it is the record itself
 * @param was the content before as JSON; null when there was none
 * @param dayWas the day of the record before, null when there was none
 * @param late made after the report of its year was submitted
 */
@MappedEntity("activity_change")
public record ActivityChange(
        @Id long id,
        long organisationId,
        long activityId,
        @Nullable Long issueId,
        ChangeAct act,
        @Nullable String was,
        @Nullable LocalDate dayWas,
        LocalDate dayNow,
        @Nullable String reason,
        boolean late,
        @Nullable Long changedBy,
        Instant changedAt) {}
