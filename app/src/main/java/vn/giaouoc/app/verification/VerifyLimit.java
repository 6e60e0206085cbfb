package vn.giaouoc.app.verification;

import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.giaouoc.db.common.Refusal;

/**
 * Keeps anybody from trying codes by the thousand: 120 a minute from one address, which is plenty for a hall of people
 * behind one, and nothing against 60 bits. A file sent to us counts as ten.
 */
@Singleton
public class VerifyLimit {

    private static final int A_MINUTE = 120;
    private static final int ADDRESSES = 20_000;
    private static final int FILE = 10;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    /** One question by code, or a refusal TRY_LATER. */
    public void take(String address) {
        take(address, 1);
    }

    /** One file to look through, or a refusal TRY_LATER. */
    void takeFile(String address) {
        take(address, FILE);
    }

    private void take(String address, int tokens) {
        if (buckets.size() > ADDRESSES) {
            buckets.clear();
        }
        var bucket = buckets.computeIfAbsent(
                address,
                none -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
                        .build());
        if (!bucket.tryConsume(tokens)) {
            throw Refusal.tryLater(
                    "TRY_LATER", "Đang có quá nhiều lượt tra cứu từ mạng này. Anh/chị thử lại sau một phút.");
        }
    }
}
