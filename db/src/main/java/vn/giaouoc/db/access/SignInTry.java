package vn.giaouoc.db.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Tries against one guarded thing (a login, a link, a known device) since the last right one.
 *
 * @param guardKey SHA-256 of what is guarded
 * @param lockedUntil no try counts before, none when not locked
 */
@MappedEntity("sign_in_try")
public record SignInTry(
        @Id byte[] guardKey, int tries, @Nullable Instant lockedUntil, Instant lastAt) {}
