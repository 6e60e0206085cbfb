package vn.giaouoc.app.access.secret;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.access.SignInTryRepository;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.common.Refusal;

/**
 * Counts tries against a guarded thing. A try is counted before the secret is looked at, so that a hundred tries at once
 * are a hundred tries; the right secret forgets them. What is guarded is never a network address: a factory has one for
 * 3,000 people.
 */
@Singleton
public class Tries {

    /** Tries before the first wait. */
    public static final int FREE = 5;

    /** How the waits grow after the free tries. */
    public enum Patience {
        /** Passwords and PINs: a person who mistypes waits minutes, a machine gets some hundred tries a day. */
        SECRET(1, 2, 4, 8, 15),
        /** What a colleague might know, such as a birth year: a second person must not get through all of them. */
        KNOWLEDGE(15, 60, 240, 1440);

        private final List<Duration> waits;

        Patience(int... minutes) {
            this.waits = java.util.Arrays.stream(minutes)
                    .mapToObj(Duration::ofMinutes)
                    .toList();
        }

        /** The wait after that many tries, none while tries are free. */
        @Nullable
        Duration after(int tries) {
            return tries < FREE ? null : waits.get(Math.min(tries - FREE, waits.size() - 1));
        }

        /** After so long without a try the count starts anew. */
        Duration forgiveness() {
            return waits.getLast().multipliedBy(4);
        }
    }

    private final SignInTryRepository tries;
    private final Times times;

    public Tries(SignInTryRepository tries, Times times) {
        this.tries = tries;
        this.times = times;
    }

    /**
     * Takes one try against what is guarded, such as {@code "link:123"}, and says how many are left; refuses with
     * TRY_LATER LOCKED while it waits.
     */
    @Transactional(propagation = TransactionDefinition.Propagation.REQUIRES_NEW)
    public int take(String guarded, Patience patience) {
        var now = times.now();
        var key = key(guarded);
        tries.claim(key, now);
        var soFar = tries.read(key);
        var lockedUntil = soFar.lockedUntil();
        if (lockedUntil != null && now.isBefore(lockedUntil)) {
            throw locked(now, lockedUntil);
        }
        var quiet = soFar.lastAt().plus(patience.forgiveness()).isBefore(now);
        var count = quiet ? 1 : soFar.tries() + 1;
        var wait = patience.after(count);
        tries.write(key, count, wait == null ? null : now.plus(wait), now);
        return Math.max(0, FREE - count);
    }

    /** Forgets the tries: the right secret was given. */
    @Transactional(propagation = TransactionDefinition.Propagation.REQUIRES_NEW)
    public void forget(String guarded) {
        tries.forget(key(guarded));
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "5m")
    void forgetOld() {
        var weekAgo = times.now().minus(Duration.ofDays(7));
        while (tries.forgetBefore(weekAgo) == 1000) {
            Thread.onSpinWait();
        }
    }

    private static Refusal locked(Instant now, Instant until) {
        var minutes = Math.max(1, Duration.between(now, until).plusSeconds(59).toMinutes());
        var wait = minutes >= 120 ? (minutes + 59) / 60 + " giờ" : minutes + " phút";
        return Refusal.tryLater(
                        "LOCKED",
                        "Đã thử sai nhiều lần nên phải chờ " + wait
                                + ". Anh/chị thử lại sau, hoặc nhờ công đoàn cấp lại thẻ QR, mật khẩu.")
                .with("retryAfterSeconds", Duration.between(now, until).toSeconds() + 1);
    }

    private static byte[] key(String guarded) {
        return Digest.sha256(guarded.getBytes(StandardCharsets.UTF_8));
    }
}
