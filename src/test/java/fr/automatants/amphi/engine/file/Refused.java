package fr.automatants.amphi.engine.file;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.junit.jupiter.api.function.Executable;

/// What is asked of every bad file: refused within a second, for its own reason, at its own place.
public final class Refused {
    private Refused() {}

    public static void as(Reason reason, String field, Executable reading) {
        Refusal refusal = assertTimeout(ofSeconds(1), () -> HandMade.refused(reading));
        assertEquals(reason, refusal.reason(), refusal::english);
        assertEquals(field, refusal.field(), refusal::english);
    }
}
