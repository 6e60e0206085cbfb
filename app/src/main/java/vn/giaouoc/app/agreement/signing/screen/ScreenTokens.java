package vn.giaouoc.app.agreement.signing.screen;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.giaouoc.app.access.secret.KeyRing;

/**
 * What a projector shows to be let in: which version, when it was opened, and a mark only this portal can make. Nothing is
 * stored; taking the version back ends it, because the next opening has another moment.
 */
@Singleton
class ScreenTokens {

    private static final Pattern FORM = Pattern.compile("([0-9a-z]{1,13})\\.([0-9a-z]{1,13})\\.([\\w-]{22})");
    private static final int MARK = 16;

    private final KeyRing keys;

    ScreenTokens(KeyRing keys) {
        this.keys = keys;
    }

    /** A version as it was opened at that moment, to the millisecond. */
    record Opened(long versionId, long at) {

        boolean is(Instant openedAt) {
            return openedAt.toEpochMilli() == at;
        }
    }

    String of(long versionId, Instant openedAt) {
        var plain = Long.toString(versionId, 36) + "." + Long.toString(openedAt.toEpochMilli(), 36);
        return plain + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(mark(plain));
    }

    /** What the token stands for; empty when this portal did not make it. */
    Optional<Opened> read(String token) {
        var form = FORM.matcher(token);
        if (!form.matches()) {
            return Optional.empty();
        }
        var plain = form.group(1) + "." + form.group(2);
        var mark = Base64.getUrlEncoder().withoutPadding().encodeToString(mark(plain));
        if (!MessageDigest.isEqual(
                mark.getBytes(StandardCharsets.US_ASCII), form.group(3).getBytes(StandardCharsets.US_ASCII))) {
            return Optional.empty();
        }
        return Optional.of(new Opened(Long.parseLong(form.group(1), 36), Long.parseLong(form.group(2), 36)));
    }

    private byte[] mark(String plain) {
        var message = ("agreement-screen " + plain).getBytes(StandardCharsets.US_ASCII);
        return Arrays.copyOf(keys.hmac(KeyRing.Purpose.SCREEN, message), MARK);
    }
}
