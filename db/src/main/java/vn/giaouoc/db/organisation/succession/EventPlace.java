package vn.giaouoc.db.organisation.succession;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A department that goes on as another one; department 0 is everybody of the unit without one.
 *
 * @param fromEndedOn the end of the earlier department before the event, null while it stood
 * @param toEndedOn the end a revived department had before the event
 */
@MappedEntity("organisation_event_place")
public record EventPlace(
        @Id long eventId,
        long fromOrganisationId,
        long fromDepartmentId,
        long toOrganisationId,
        long toDepartmentId,
        Arrival arrival,
        @Nullable LocalDate fromEndedOn,
        @Nullable LocalDate toEndedOn) {}
