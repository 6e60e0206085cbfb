package vn.giaouoc.app.access.secret;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import vn.giaouoc.app.common.Times;

/** Time-based codes (RFC 6238: SHA-1, 6 digits, 30 s, as every authenticator reads them); one step of drift each way. */
@Singleton
public class SecondFactor {

    private static final int STEP = 30;
    private static final int SECRET = 20;

    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
    private final SecureRandom random = new SecureRandom();
    private final Times times;

    public SecondFactor(Times times) {
        this.times = times;
    }

    public byte[] freshSecret() {
        var secret = new byte[SECRET];
        random.nextBytes(secret);
        return secret;
    }

    /** The secret as authenticators take it typed in. */
    public String typed(byte[] secret) {
        return new Base32().encodeToString(secret).replace("=", "");
    }

    /** The address behind the QR code of an authenticator. */
    public String address(String login, byte[] secret) {
        return "otpauth://totp/Giao%20%C6%AF%E1%BB%9Bc:" + URLEncoder.encode(login, StandardCharsets.UTF_8) + "?secret="
                + typed(secret) + "&issuer=Giao%20%C6%AF%E1%BB%9Bc";
    }

    /** The time step the code belongs to, none when it is wrong; whether the step was used before is asked of the row. */
    public OptionalLong step(byte[] secret, String code) {
        var now = times.now().getEpochSecond() / STEP;
        var digits = code.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        for (var step = now - 1; step <= now + 1; step++) {
            if (MessageDigest.isEqual(digits, code(secret, step).getBytes(StandardCharsets.UTF_8))) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /** The code an authenticator shows at that moment. */
    public String codeAt(byte[] secret, Instant moment) {
        return code(secret, moment.getEpochSecond() / STEP);
    }

    private String code(byte[] secret, long step) {
        try {
            return codes.generateOneTimePasswordString(
                    new SecretKeySpec(secret, codes.getAlgorithm()), Instant.ofEpochSecond(step * STEP));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("an HMAC takes any key", e);
        }
    }
}
