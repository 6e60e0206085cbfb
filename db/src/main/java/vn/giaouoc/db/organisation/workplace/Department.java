package vn.giaouoc.db.organisation.workplace;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Folded;

/**
 * Phòng, ban, khoa, tổ of a unit. One department a folded name and unit: "Khoa Nội" and "khoa nội" are the same.
 *
 * @param employerId the employer it belongs to, where a unit joins several
 * @param endedOn first day on which it is no more; null while it stands
 */
@MappedEntity("department")
public record Department(
        @Id long id,
        long organisationId,
        @Nullable Long employerId,
        String name,
        String searchKey,
        @Nullable LocalDate endedOn,
        @Nullable Long batchId) {

    public boolean standing() {
        return endedOn == null;
    }

    public Department renamed(String newName) {
        return new Department(id, organisationId, employerId, newName, Folded.of(newName), endedOn, batchId);
    }

    /** The same department of that employer, or of none in particular when null. */
    public Department of(@Nullable Long employer) {
        return new Department(id, organisationId, employer, name, searchKey, endedOn, batchId);
    }

    /** The same department ended on that day, or standing again when null. */
    public Department ended(@Nullable LocalDate on) {
        return new Department(id, organisationId, employerId, name, searchKey, on, batchId);
    }
}
