package vn.giaouoc.app.reminder;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import vn.giaouoc.app.reminder.due.Due;

/**
 * One thing a union owes.
 *
 * @param daysPast days from the last day: -3 is three days to go, 1 is one day late
 * @param standing "hạn đến hết ngày 29/10/2026, còn 5 ngày"
 */
@Serdeable
public record DueLine(
        String subject,
        String unitId,
        String what,
        LocalDate lastDay,
        long daysPast,
        boolean overdue,
        String standing,
        String link) {

    static DueLine of(Due due, LocalDate today) {
        return new DueLine(
                due.subject(),
                Long.toString(due.organisationId()),
                due.what(),
                due.lastDay(),
                due.daysPast(today),
                due.overdue(today),
                due.standing(today),
                due.link());
    }
}
