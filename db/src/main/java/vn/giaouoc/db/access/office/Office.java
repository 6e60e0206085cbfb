package vn.giaouoc.db.access.office;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office held by a person at an organisation from {@code validFrom} up to, not including, {@code validTo}.
 *
 * @param departmentId the department it is limited to, 0 for the whole organisation
 * @param employerId the employer a thủ trưởng leads, 0 for every other office
 * @param title the title as people say it, such as "Chủ tịch CĐCS"
 * @param givenBy the account that gave it, none for the system
 */
@MappedEntity("office")
public record Office(
        @Id long id,
        long personId,
        long organisationId,
        long departmentId,
        long employerId,
        OfficeKind kind,
        String title,
        LocalDate validFrom,
        LocalDate validTo,
        String decisionNumber,
        @Nullable Long givenBy,
        Instant givenAt) {

    public boolean heldOn(LocalDate day) {
        return !day.isBefore(validFrom) && day.isBefore(validTo);
    }
}
