package vn.giaouoc.app.pledge.receipt;

import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.giaouoc.db.common.Refusal;

/**
 * Keeps anybody from trying codes by the thousand: 120 a minute from one address, which is plenty for a hall of people
 * behind one, and nothing against 60 bits.
 */
@Singleton
class VerifyLimit {

    private static final int A_MINUTE = 120;
    private static final int ADDRESSES = 20_000;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    void take(String address) {
        if (buckets.size() > ADDRESSES) {
            buckets.clear();
        }
        var bucket = buckets.computeIfAbsent(
                address,
                none -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
                        .build());
        if (!bucket.tryConsume(1)) {
            throw Refusal.tryLater(
                    "TRY_LATER", "Đang có quá nhiều lượt tra mã từ mạng này. Anh/chị thử lại sau một phút.");
        }
    }
}
