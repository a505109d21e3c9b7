package fr.automatants.amphi.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.challenge.score.Track;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChallengeFileTest {
    private static final String GOOD =
            """
            title: {fr: Défi, en: Challenge}
            opens: 2026-03-01T18:30
            closes: 2026-03-29T03:30
            quota: 3
            tracks: [libre, "11274"]
            metric: accuracy
            """;

    @Test
    void theFirstChallengeIsOne() throws IOException {
        Challenge first =
                ChallengeFile.read(
                        "premier-challenge",
                        Files.readString(Path.of("content/challenges/premier-challenge.yaml")));
        assertEquals(List.of(Track.values()), first.tracks());
        assertEquals(3, first.quota());
        assertEquals("Premier Challenge", first.title("fr"));
    }

    @Test
    void timesAreThoseOfTheClockOnParissWalls() {
        Challenge challenge = ChallengeFile.read("x", GOOD);
        assertEquals(Instant.parse("2026-03-01T17:30:00Z"), challenge.opens());
        assertEquals(Instant.parse("2026-03-29T01:30:00Z"), challenge.closes().orElseThrow());
        assertFalse(challenge.isOpen(Instant.parse("2026-03-01T17:29:59Z")));
        assertTrue(challenge.isOpen(Instant.parse("2026-03-01T17:30:00Z")));
        assertTrue(challenge.isOver(Instant.parse("2026-03-29T01:30:00Z")));
        assertEquals("Challenge", challenge.title("en"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quota: 3 | quota: 0 | x.yaml, quota: found 0, expected 1 to 100",
                "quota: 3 | quota: many | x.yaml, quota: found many, expected 1 to 100",
                "[libre, | [free, | x.yaml, tracks: found free, expected [libre, 11274, frugal,"
                        + " robuste]",
                "18:30 | 25:30 | x.yaml, opens: found 2026-03-01T25:30, expected 2026-01-31T18:30",
                "2026-03-29 | 2025-03-29 | x.yaml, closes: found 2025-03-29T03:30, expected a time"
                        + " after the opening",
                "accuracy | loss | x.yaml, metric: found loss, expected accuracy",
            })
    void aFaultSaysWhatWasFoundAndExpected(String part, String bad, String message) {
        String yaml = GOOD.replace(part, bad);
        Exception fault =
                assertThrows(IllegalArgumentException.class, () -> ChallengeFile.read("x", yaml));
        assertEquals(message, fault.getMessage());
    }

    @Test
    void noOtherKeyAndNoOtherYamlIsTaken() {
        assertThrows(
                IllegalArgumentException.class, () -> ChallengeFile.read("x", GOOD + "hidden: 1"));
        assertThrows(IllegalArgumentException.class, () -> ChallengeFile.read("x", "- 1"));
        assertThrows(IllegalArgumentException.class, () -> ChallengeFile.read("x", "a: [b"));
    }
}
