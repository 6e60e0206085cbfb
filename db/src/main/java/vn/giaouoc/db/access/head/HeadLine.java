package vn.giaouoc.db.access.head;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.access.office.OfficeKind;

/**
 * A head of a department, a group or an employer, as the lists of workplaces show it.
 *
 * @param id the office
 * @param validTo the first day without it
 * @param reachable true when the person has chosen a PIN or a password and could sign today
 * @param delegate who may sign in the head's place today, none when nobody
 * @param delegateTo the first day on which the delegate may not
 */
@MappedEntity("office")
public record HeadLine(
        @Id long id,
        long personId,
        String name,
        OfficeKind kind,
        long departmentId,
        long employerId,
        String title,
        LocalDate validFrom,
        LocalDate validTo,
        boolean reachable,
        @Nullable String delegate,
        @Nullable LocalDate delegateTo) {

    public boolean heldOn(LocalDate day) {
        return !day.isBefore(validFrom) && day.isBefore(validTo);
    }
}
