package vn.giaouoc.app.member.movement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.member.EndReason;

/**
 * End somebody's membership of a unit.
 *
 * @param on the first day the person is no member here any more; not in the future
 */
public record LeaveUnit(
        long personId,
        long organisationId,
        LocalDate on,
        EndReason reason,
        @Nullable String note) {}
