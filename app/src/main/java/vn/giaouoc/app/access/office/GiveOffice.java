package vn.giaouoc.app.access.office;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.access.office.OfficeKind;

/**
 * Give a person an office.
 *
 * @param departmentId the department of a head, 0 for offices of the whole unit
 * @param employerId the employer a thủ trưởng leads, 0 for every other office
 * @param title what the papers say, such as "Chủ tịch CĐCS"; empty takes the usual words
 * @param validFrom the first day
 * @param lastDay the last day, null while no end is known
 * @param decisionNumber the decision that gives it
 */
@Serdeable
public record GiveOffice(
        long personId,
        long organisationId,
        long departmentId,
        long employerId,
        OfficeKind kind,
        @Nullable String title,
        LocalDate validFrom,
        @Nullable LocalDate lastDay,
        String decisionNumber) {

    /** The same office for another person. */
    public GiveOffice to(long person) {
        return new GiveOffice(
                person, organisationId, departmentId, employerId, kind, title, validFrom, lastDay, decisionNumber);
    }
}
