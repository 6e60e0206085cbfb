package vn.giaouoc.app.activity.change;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.activity.change.ActivityChange;
import vn.giaouoc.db.activity.change.ChangeAct;

/**
 * One step of a record as people read it.
 *
 * @param issueId the issue concerned, null for the record itself
 * @param late made after the report of its year was submitted
 */
@Serdeable
public record RecordChange(
        String activityId,
        @Nullable String issueId,
        ChangeAct act,
        String actLabel,
        LocalDate on,
        @Nullable String reason,
        boolean late,
        Instant at) {

    static RecordChange of(ActivityChange change) {
        return new RecordChange(
                Long.toString(change.activityId()),
                change.issueId() == null ? null : Long.toString(change.issueId()),
                change.act(),
                change.act().label(),
                change.dayNow(),
                change.reason(),
                change.late(),
                change.changedAt());
    }
}
