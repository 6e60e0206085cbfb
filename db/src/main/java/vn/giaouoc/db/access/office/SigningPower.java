package vn.giaouoc.db.access.office;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may sign on a day: an office held, or one whose holder let this person sign in his or her place. Both
 * names stand on the paper then.
 *
 * @param officeId the office signed for
 * @param departmentId the department or group it heads, 0 for none
 * @param employerId the employer it leads, 0 for none
 * @param title the title as papers have it, such as "Trưởng Khoa Nội"
 * @param holderId the person who holds the office
 * @param holderName that person's full name
 * @param delegationId by which the power was passed on, none for the holder's own
 */
@MappedEntity("office")
public record SigningPower(
        @Id long officeId,
        OfficeKind kind,
        long organisationId,
        long departmentId,
        long employerId,
        String title,
        long holderId,
        String holderName,
        @Nullable Long delegationId) {

    /** True when somebody signs in the holder's place. */
    public boolean delegated() {
        return delegationId != null;
    }
}
