package vn.giaouoc.app.activity.year;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a change comes after its year was submitted. */
@Singleton
public class Lateness {

    private final YearCut cut;
    private final List<YearLock> locks;

    Lateness(YearCut cut, List<YearLock> locks) {
        this.cut = cut;
        this.locks = locks;
    }

    /** True when the year of either day was submitted. */
    public boolean late(long organisationId, @Nullable LocalDate was, LocalDate now) {
        return submitted(organisationId, now) || (was != null && submitted(organisationId, was));
    }

    /** When the unit's year was submitted, by whichever report was first. */
    public Optional<Instant> submittedAt(long organisationId, int year) {
        return locks.stream()
                .flatMap(lock -> lock.submittedAt(organisationId, year).stream())
                .min(Instant::compareTo);
    }

    private boolean submitted(long organisationId, LocalDate day) {
        return !locks.isEmpty()
                && submittedAt(organisationId, cut.yearOf(organisationId, day)).isPresent();
    }
}
