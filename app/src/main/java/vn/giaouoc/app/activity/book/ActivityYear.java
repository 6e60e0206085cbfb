package vn.giaouoc.app.activity.book;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.activity.year.YearSpan;

/**
 * The records of a unit's year that were asked for, the latest first.
 *
 * @param mayKeep true when the asker may add and mend
 * @param submittedAt when the report of the year was submitted, null while it was not
 */
@Serdeable
public record ActivityYear(
        String organisationId,
        String unitName,
        YearSpan span,
        boolean mayKeep,
        @Nullable Instant submittedAt,
        List<ActivityLine> lines,
        Instant readAt) {}
