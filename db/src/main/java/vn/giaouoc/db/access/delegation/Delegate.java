package vn.giaouoc.db.access.delegation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of a unit who could sign in a head's place: by name and department, no more is needed to choose a colleague.
 *
 * @param id the person
 */
@MappedEntity("person")
public record Delegate(
        @Id long id, String fullName, @Nullable String department) {}
