package vn.giaouoc.app.activity.year;

import java.time.Instant;
import java.util.Optional;

/**
 * Told by whoever freezes a year, such as the yearly report. A submitted year still takes changes, but each is marked as
 * made afterwards and wants a reason (trade: part 5, rule 3).
 */
public interface YearLock {

    /** When the unit's year was submitted; empty while it was not, or after it was handed back. */
    Optional<Instant> submittedAt(long organisationId, int year);
}
