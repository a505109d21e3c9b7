package fr.automatants.amphi.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParisTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-15T22:59:59Z, 2026-01-15",
        "2026-01-15T23:00:00Z, 2026-01-16",
        "2026-07-15T21:59:59Z, 2026-07-15",
        "2026-07-15T22:00:00Z, 2026-07-16",
        // the night to summer time, of 23 hours: midnight is at 23:00, the next one at 22:00
        "2026-03-28T22:59:59Z, 2026-03-28",
        "2026-03-28T23:00:00Z, 2026-03-29",
        "2026-03-29T21:59:59Z, 2026-03-29",
        "2026-03-29T22:00:00Z, 2026-03-30",
        // the night to winter time, of 25 hours
        "2026-10-24T21:59:59Z, 2026-10-24",
        "2026-10-24T22:00:00Z, 2026-10-25",
        "2026-10-25T22:59:59Z, 2026-10-25",
        "2026-10-25T23:00:00Z, 2026-10-26"
    })
    void aDayEndsAtParissMidnight(Instant instant, LocalDate day) {
        assertEquals(day, ParisTime.day(instant));
    }

    @Test
    void theNextQuotaComesAfter23Or24Or25Hours() {
        assertHours(23, "2026-03-28T23:00:00Z");
        assertHours(25, "2026-10-24T22:00:00Z");
        assertHours(24, "2026-06-10T22:00:00Z");
    }

    private static void assertHours(int hours, String midnight) {
        Instant from = Instant.parse(midnight);
        assertEquals(Duration.ofHours(hours), Duration.between(from, ParisTime.nextDay(from)));
    }
}
