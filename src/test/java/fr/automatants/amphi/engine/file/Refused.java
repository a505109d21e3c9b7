package fr.automatants.amphi.engine.file;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.function.Executable;

/// What is asked of every bad file: refused within a second, for its own reason, at its own place,
/// and for no more memory than twice what a file may be long.
public final class Refused {
    /// The shortest of the formats' limits in bytes.
    private static final long LONGEST = 16L << 20;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Refused() {}

    public static void as(Reason reason, String field, Executable reading) {
        as(LONGEST, reason, field, reading);
    }

    /// @param longest the format's limit in bytes
    static void as(long longest, Reason reason, String field, Executable reading) {
        Refusal refusal = assertTimeout(ofSeconds(1), () -> cheaply(longest, reading));
        assertEquals(reason, refusal.reason(), refusal::english);
        assertEquals(field, refusal.field(), refusal::english);
    }

    /// Refused within a second of a processor, and with all that is taken meanwhile, given back or
    /// not, within twice the limit: the readers start no thread and wait for nothing.
    ///
    /// @param longest the format's limit in bytes
    public static Refusal cheaply(long longest, Executable reading) {
        long took = THREADS.getCurrentThreadCpuTime();
        long taken = THREADS.getCurrentThreadAllocatedBytes();
        Refusal refusal = HandMade.refused(reading);
        long bytes = THREADS.getCurrentThreadAllocatedBytes() - taken;
        long nanos = THREADS.getCurrentThreadCpuTime() - took;
        assertTrue(bytes <= 2 * longest, () -> bytes + " bytes taken: " + refusal.english());
        assertTrue(nanos <= 1_000_000_000, () -> nanos + " ns: " + refusal.english());
        return refusal;
    }
}
