package vn.giaouoc.db.access.office;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of a unit who could be given an office.
 *
 * @param id the person
 * @param department the department, which tells namesakes apart
 * @param login the sign-in name, none before an officer account was opened
 */
@MappedEntity("person")
public record Candidate(
        @Id long id,
        String fullName,
        @Nullable Integer birthYear,
        @Nullable String department,
        @Nullable String login) {}
