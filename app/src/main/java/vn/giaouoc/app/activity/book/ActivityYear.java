package vn.giaouoc.app.activity.book;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.activity.year.YearSpan;

/**
 * The records of a unit's year that were asked for, the latest first.
 *
 * @param employers the unit's employers today, for facts that name one
 * @param mayKeep true when the asker may add and mend
 * @param submittedAt when the report of the year was submitted, null while it was not
 */
@Serdeable
public record ActivityYear(
        String organisationId,
        String unitName,
        YearSpan span,
        List<EmployerName> employers,
        boolean mayKeep,
        @Nullable Instant submittedAt,
        List<ActivityLine> lines,
        Instant readAt) {

    /** One employer. */
    @Serdeable
    public record EmployerName(String id, String name) {}

    /** True once the report of the year was submitted: a change wants a reason. */
    public boolean submitted() {
        return submittedAt != null;
    }
}
