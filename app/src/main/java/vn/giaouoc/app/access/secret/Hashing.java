package vn.giaouoc.app.access.secret;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.giaouoc.db.common.Refusal;

/**
 * Argon2id with a ceiling: at most half of the cores hash at any time, so that a burst of sign-ins slows sign-ins and
 * nothing else. Who waits longer than ten seconds is told to come back.
 */
@Singleton
public class Hashing {

    /** Passwords: 19 MiB, 2 passes, 1 lane (OWASP's first choice for Argon2id). About 60 ms on one core here. */
    public static final Argon2Function PASSWORD = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /**
     * PINs: 4 MiB, 2 passes, 1 lane, about 10 ms. A million PINs are soon tried whatever the cost, so what protects a
     * stolen database is the pepper; what protects the door is the counting of tries. 3,000 members in a shift change
     * must not wait for each other.
     */
    public static final Argon2Function PIN = Argon2Function.getInstance(4_096, 2, 1, 32, Argon2.ID);

    private final Semaphore cores =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    /** The hash in the usual text form, with its parameters and a fresh salt. */
    public String hash(Argon2Function function, String secret) {
        return guarded(() -> function.hash(secret).getResult());
    }

    /** True when the secret is the one behind the hash; the parameters are those the hash names. */
    public boolean check(String secret, String hash) {
        return guarded(() -> Argon2Function.getInstanceFromHash(hash).check(secret, hash));
    }

    private <T> T guarded(java.util.function.Supplier<T> work) {
        try {
            if (!cores.tryAcquire(10, TimeUnit.SECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }

    private static Refusal busy() {
        return Refusal.busy("SIGN_IN_BUSY", "Đang có rất nhiều người đăng nhập. Anh/chị thử lại sau ít giây.");
    }
}
