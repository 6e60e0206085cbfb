package vn.giaouoc.db.report.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.member.EndReason;

/**
 * One membership of a union member, as far as comings and goings need it.
 *
 * @param from first day
 * @param to first day no longer
 */
public record Stretch(
        long personId,
        String name,
        long organisationId,
        LocalDate from,
        LocalDate to,
        @Nullable EndReason reason) {

    public boolean activeOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }
}
