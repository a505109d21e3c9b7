package fr.automatants.amphi.challenge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// Days and hours as the club's clock on the wall shows them: some nights have 23 or 25 hours.
public final class ParisTime {
    /// The club's time zone.
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private ParisTime() {}

    /// Returns the day on which something counts.
    public static LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /// Returns when the next day begins, and with it a new quota.
    public static Instant nextDay(Instant instant) {
        return day(instant).plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    static Instant at(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }
}
