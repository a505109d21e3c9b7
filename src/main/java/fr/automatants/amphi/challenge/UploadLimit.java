package fr.automatants.amphi.challenge;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// How often a member may send a file, refused ones and dry runs too: reading costs a second.
@ApplicationScoped
public class UploadLimit {
    private static final int BURST = 20;
    private static final Duration REFILL = Duration.ofMinutes(10);
    private static final int MOST = 2_000;

    private final Map<UUID, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<UUID, Bucket> eldest) {
                    return size() > MOST;
                }
            };

    /// Whether another file may be read now.
    public boolean admits(UUID account) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(account, any -> fresh()).tryConsume(1);
        }
    }

    private static Bucket fresh() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(BURST).refillGreedy(BURST, REFILL))
                .build();
    }
}
