package vn.giaouoc.db.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signed-in device with its account and person: all that is asked before anybody may act.
 *
 * @param id the session
 * @param name the person's full name
 * @param secondFactor true when the account has a second factor
 */
@MappedEntity("access_session")
public record SignedInDevice(
        @Id long id,
        long accountId,
        SessionKind kind,
        @Nullable Instant endedAt,
        Instant expiresAt,
        long personId,
        String name,
        boolean mustChangePassword,
        boolean secondFactor,
        @Nullable Instant disabledAt) {

    /** True while the session runs and the account is not disabled. */
    public boolean liveAt(Instant now) {
        return endedAt == null && disabledAt == null && now.isBefore(expiresAt);
    }
}
