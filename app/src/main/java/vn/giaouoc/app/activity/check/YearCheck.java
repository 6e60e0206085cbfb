package vn.giaouoc.app.activity.check;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A unit's year against what it must not lack; what is missing comes first. */
@Serdeable
public record YearCheck(String organisationId, int year, List<CheckLine> lines, SatisfactionTrend satisfaction) {

    public long done() {
        return lines.stream().filter(CheckLine::done).count();
    }
}
