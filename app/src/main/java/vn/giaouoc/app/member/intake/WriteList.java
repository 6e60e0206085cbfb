package vn.giaouoc.app.member.intake;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes an upload that was tried.
 *
 * @param from first day of the memberships; null for the earliest day an officer of the unit may choose
 * @param somebodyElse rows that look like somebody known and are somebody else, as the officer decided
 * @param changes rows that say something else of somebody known, which the officer takes over; rows that turn out to be
 *     something else by then are left alone
 */
public record WriteList(String uploadId, @Nullable LocalDate from, Set<Integer> somebodyElse, Set<Integer> changes) {

    /** With nothing decided: rows that look like somebody known stay out, and nobody known is changed. */
    public static WriteList of(String uploadId) {
        return new WriteList(uploadId, null, Set.of(), Set.of());
    }
}
