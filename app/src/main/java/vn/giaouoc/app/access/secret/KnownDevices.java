package vn.giaouoc.app.access.secret;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * Marks a browser on which a person signed in before, so that this person still gets in from it while somebody else is
 * being slowed down (OWASP: device cookies against lockout). A mark is a random name and up to four seals, one per
 * account; without the key nobody can make one, and it opens nothing by itself.
 */
@Singleton
public class KnownDevices {

    private static final int SEALS = 4;

    private final KeyRing keys;
    private final SecureRandom random = new SecureRandom();

    public KnownDevices(KeyRing keys) {
        this.keys = keys;
    }

    /** True when this account was signed in on the marked device before. */
    public boolean knows(String mark, long accountId) {
        var parts = parts(mark);
        return parts.size() > 1
                && parts.subList(1, parts.size()).stream()
                        .anyMatch(seal -> MessageDigest.isEqual(ascii(seal), ascii(seal(parts.getFirst(), accountId))));
    }

    /** The mark with this account's seal on it, in front of the older ones. */
    public String remember(String mark, long accountId) {
        var parts = parts(mark);
        var name = parts.isEmpty() ? freshName() : parts.getFirst();
        var seals = new ArrayList<String>(List.of(seal(name, accountId)));
        parts.stream()
                .skip(1)
                .filter(seal -> !seals.contains(seal))
                .limit(SEALS - 1)
                .forEach(seals::add);
        return name + "." + String.join(".", seals);
    }

    /** The name of the device, for counting its own tries. */
    public String name(String mark) {
        return parts(mark).isEmpty() ? "" : parts(mark).getFirst();
    }

    private String seal(String name, long accountId) {
        var message = ascii(name + ":" + accountId);
        return text(Arrays.copyOf(keys.hmac(KeyRing.Purpose.DEVICE, message), 16));
    }

    private String freshName() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return text(bytes);
    }

    private static List<String> parts(String mark) {
        return mark.length() > 200 || mark.isBlank() ? List.of() : List.of(mark.split("\\."));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
