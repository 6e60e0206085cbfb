package vn.giaouoc.app.activity.year;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/** A year as a unit's type cuts it: the first and the last day, both included. */
@Serdeable
public record YearSpan(int year, LocalDate first, LocalDate last) {

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
