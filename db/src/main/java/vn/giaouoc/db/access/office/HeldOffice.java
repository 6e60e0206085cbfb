package vn.giaouoc.db.access.office;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import vn.giaouoc.db.organisation.OrganisationLevel;

/**
 * An office as held on a day, with what the tree said of its organisation that day; an office of a dissolved
 * organisation is not held.
 *
 * @param level the level of the organisation that day
 * @param root true when nothing stands above it
 */
@MappedEntity("office")
public record HeldOffice(
        @Id long id,
        long organisationId,
        long departmentId,
        OfficeKind kind,
        String title,
        OrganisationLevel level,
        boolean root) {}
