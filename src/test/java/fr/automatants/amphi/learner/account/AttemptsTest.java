package fr.automatants.amphi.learner.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private final Clock clock = new Clock();
    private final Attempts attempts = new Attempts(3, 6, clock);

    @Test
    void soManyAtOnceThenOneWaits() {
        for (int i = 0; i < 3; i++) {
            assertEquals(Optional.empty(), attempts.count("zoe"));
        }
        assertEquals(Optional.of(Duration.ofMinutes(10)), attempts.count("zoe"));
    }

    @Test
    void anotherKeyIsNotTouched() {
        exhaust("zoe");
        assertEquals(Optional.empty(), attempts.count("tom"));
    }

    @Test
    void afterTheWaitThereIsOneMore() {
        exhaust("zoe");
        clock.nanos += Duration.ofMinutes(10).toNanos();
        assertEquals(Optional.empty(), attempts.count("zoe"));
        assertTrue(attempts.count("zoe").isPresent());
    }

    @Test
    void whatIsForgivenDoesNotCount() {
        for (int i = 0; i < 20; i++) {
            assertEquals(Optional.empty(), attempts.count("zoe"));
            attempts.forgive("zoe");
        }
    }

    @Test
    void aHouseholdsManyIpv6AddressesAreOne() {
        assertEquals(
                NetworkAddress.key("2001:db8:1:2::1"), NetworkAddress.key("2001:db8:1:2:ffff::9"));
        assertNotEquals(
                NetworkAddress.key("2001:db8:1:2::1"), NetworkAddress.key("2001:db8:1:3::1"));
        assertEquals("192.0.2.7", NetworkAddress.key("192.0.2.7"));
        assertEquals("192.0.2.7", NetworkAddress.key("::ffff:192.0.2.7"));
        assertEquals("unknown", NetworkAddress.key("unknown"));
    }

    private void exhaust(String key) {
        for (int i = 0; i < 3; i++) {
            attempts.count(key);
        }
    }

    /// A clock that a test moves.
    private static final class Clock implements TimeMeter {
        private long nanos;

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
