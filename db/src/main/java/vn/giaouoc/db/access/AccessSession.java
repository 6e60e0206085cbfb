package vn.giaouoc.db.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One signed-in device. Its refresh token rotates; of it and of the one before only SHA-256 are kept.
 *
 * @param expiresAt when it ends by itself, whatever is refreshed
 * @param endedAt when it was signed out or thrown out
 * @param organisationId the unit a shared phone was opened for, KIOSK only
 * @param device what the person calls it, such as "Chrome trên Android"
 */
@MappedEntity("access_session")
public record AccessSession(
        @Id long id,
        long accountId,
        SessionKind kind,
        @io.micronaut.core.annotation.Nullable byte @Nullable [] refreshHash,
        @io.micronaut.core.annotation.Nullable byte @Nullable [] previousHash,
        @Nullable Instant rotatedAt,
        Instant startedAt,
        Instant expiresAt,
        @Nullable Instant endedAt,
        @Nullable Long organisationId,
        @Nullable String device) {

    public boolean liveAt(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }
}
