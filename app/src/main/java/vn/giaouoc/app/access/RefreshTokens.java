package vn.giaouoc.app.access;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import vn.giaouoc.app.access.secret.KeyRing;
import vn.giaouoc.db.access.SessionKind;

/**
 * How refresh tokens are made: the first of a session is random, each next one a keyed digest of the one before, so that
 * a tab which lost a race, or a phone which lost the answer, gets the very token the first one got. Without the key
 * nobody gets from a token to the next.
 */
@Singleton
public class RefreshTokens {

    private final KeyRing keys;
    private final AccessPolicy policy;
    private final SecureRandom random = new SecureRandom();

    public RefreshTokens(KeyRing keys, AccessPolicy policy) {
        this.keys = keys;
        this.policy = policy;
    }

    /** A fresh token of 43 letters. */
    String first() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return text(bytes);
    }

    /** The token that takes the place of this one. */
    String after(String token) {
        return text(keys.hmac(KeyRing.Purpose.REFRESH, token.getBytes(StandardCharsets.UTF_8)));
    }

    Duration accessLifetime() {
        return policy.accessFor();
    }

    Duration lifetime(SessionKind kind) {
        return kind == SessionKind.MEMBER ? policy.memberFor() : policy.officerFor();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
