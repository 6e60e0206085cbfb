package vn.giaouoc.app.member.intake;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes an upload that was tried.
 *
 * @param from first day of the memberships; null for the earliest day an officer of the unit may choose
 * @param somebodyElse rows that look like somebody known and are somebody else, as the officer decided
 */
public record WriteList(String uploadId, @Nullable LocalDate from, Set<Integer> somebodyElse) {

    /** With nothing decided: rows that look like somebody known stay out. */
    public static WriteList of(String uploadId) {
        return new WriteList(uploadId, null, Set.of());
    }
}
