package vn.giaouoc.app.access.secret;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.giaouoc.db.common.Refusal;

/**
 * A coarse limit in memory for one source against one login: ten tries, then one a minute. It keeps a single machine
 * from using up the counted tries of a victim; the address alone is never limited.
 */
@Singleton
public class Sources {

    private static final int REMEMBERED = 50_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Takes one try of this source against this login; refuses with TRY_LATER TRY_LATER. */
    public void take(String login, String source) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(login + " " + source, key -> fresh());
        }
        if (!bucket.tryConsume(1)) {
            throw Refusal.tryLater("TRY_LATER", "Từ máy này đã thử quá nhiều lần. Anh/chị chờ vài phút rồi thử lại.");
        }
    }

    /** Gives the try back: the secret was right. */
    public void giveBack(String login, String source) {
        synchronized (buckets) {
            var bucket = buckets.get(login + " " + source);
            if (bucket != null) {
                bucket.addTokens(1);
            }
        }
    }

    private static Bucket fresh() {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(10)
                        .refillGreedy(10, Duration.ofMinutes(10))
                        .build())
                .build();
    }
}
