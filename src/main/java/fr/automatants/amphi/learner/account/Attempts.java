package fr.automatants.amphi.learner.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;

/// How often something may be tried under one key: so many at once, then so many an hour.
///
/// Counted in memory, by each node for itself, and forgotten with time: nothing of it is kept.
final class Attempts {
    private static final int MOST_KEYS = 100_000;

    private final Cache<String, Bucket> buckets;
    private final int atOnce;
    private final int anHour;
    private final TimeMeter clock;

    Attempts(int atOnce, int anHour) {
        this(atOnce, anHour, TimeMeter.SYSTEM_MILLISECONDS);
    }

    Attempts(int atOnce, int anHour, TimeMeter clock) {
        this.atOnce = atOnce;
        this.anHour = anHour;
        this.clock = clock;
        buckets =
                Caffeine.newBuilder()
                        .maximumSize(MOST_KEYS)
                        // by then a bucket is full again, as a new one is
                        .expireAfterAccess(Duration.ofHours(1 + atOnce / anHour))
                        .build();
    }

    /// Counts a try; if it is one too many, how long to wait for the next.
    Optional<Duration> count(String key) {
        ConsumptionProbe probe = bucket(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /// It was a good one: it does not count.
    void forgive(String key) {
        bucket(key).addTokens(1);
    }

    private Bucket bucket(String key) {
        return buckets.get(
                key,
                k ->
                        Bucket.builder()
                                .addLimit(limit ->
                                        limit.capacity(atOnce)
                                                .refillGreedy(anHour, Duration.ofHours(1)))
                                .withCustomTimePrecision(clock)
                                .build());
    }
}
