package vn.giaouoc.app.access;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import vn.giaouoc.app.access.secret.KeyRing;
import vn.giaouoc.db.access.SessionKind;

/**
 * How refresh tokens are made: a keyed digest of session and moment, so that a tab which lost a race, or a phone which
 * lost the answer, gets the very token the first one got. Without the key they cannot be told from random bytes.
 */
@Singleton
public class RefreshTokens {

    private final KeyRing keys;
    private final AccessPolicy policy;

    public RefreshTokens(KeyRing keys, AccessPolicy policy) {
        this.keys = keys;
        this.policy = policy;
    }

    /** The refresh token of a session since it was rotated at that moment: 43 letters. */
    String of(long sessionId, Instant rotatedAt) {
        var message = ByteBuffer.allocate(20)
                .putLong(sessionId)
                .putLong(rotatedAt.getEpochSecond())
                .putInt(rotatedAt.getNano());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(keys.hmac(KeyRing.Purpose.REFRESH, message.array()));
    }

    Duration accessLifetime() {
        return policy.accessFor();
    }

    Duration lifetime(SessionKind kind) {
        return kind == SessionKind.MEMBER ? policy.memberFor() : policy.officerFor();
    }
}
