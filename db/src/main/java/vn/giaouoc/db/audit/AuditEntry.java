package vn.giaouoc.db.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One act, never changed afterwards.
 *
 * @param accountId who acted; null for the portal itself
 * @param act a verb of the trade, such as {@code ORGANISATION_RENAME}
 * @param organisationId the unit concerned, when there is one
 * @param subject what was acted on, such as {@code event:0HTX…}; no personal data
 * @param detail one line for people who look later; no personal data
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
