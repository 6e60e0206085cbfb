package vn.giaouoc.db.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One act that matters: who, what, on what, when. Rows are only added.
 *
 * @param accountId who acted, none for the system
 * @param act a stable word such as {@code OFFICE_GIVEN}
 * @param organisationId the unit it concerns, none when it concerns none
 * @param subject what it was done to, such as {@code office:123}
 * @param detail what a later reader needs; never a secret, a token or a personal number
 */
@MappedEntity("audit_entry")
public record AuditEntry(
        @Id long id,
        @Nullable Long accountId,
        String act,
        @Nullable Long organisationId,
        String subject,
        @Nullable String detail,
        Instant at) {}
