package vn.giaouoc.db.report.mark;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One move of a report, as the trail keeps it.
 *
 * @param move the name of a {@code ReportMove}, or OPEN for the row's own beginning
 * @param fromState null when it was opened
 * @param number of the submission then
 * @param officeTitle in which office, as people say it
 * @param organisationId where that office is held
 */
@MappedEntity("report_move")
public record ReportStep(
        @Id long id,
        long reportId,
        String move,
        @Nullable String fromState,
        String toState,
        int number,
        @Nullable Long accountId,
        @Nullable Long personId,
        @Nullable String officeTitle,
        @Nullable Long organisationId,
        Instant movedAt,
        @Nullable String reason) {}
