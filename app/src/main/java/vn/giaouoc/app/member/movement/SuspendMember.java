package vn.giaouoc.app.member.movement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Put a member on leave from union life: unpaid leave, maternity, studies.
 *
 * @param from the first day of it; not in the future
 * @param to the first day back, when known; may lie ahead
 * @param why a few words, such as "nghỉ thai sản"
 */
public record SuspendMember(
        long personId,
        long organisationId,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String why) {}
