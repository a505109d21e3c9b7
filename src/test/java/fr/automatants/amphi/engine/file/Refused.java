package fr.automatants.amphi.engine.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.function.Executable;

/// What is asked of every bad file: refused within a second, for its own reason, at its own place,
/// and for no more memory than twice what a file may be long.
public final class Refused {
    /// The shortest of the formats' limits in bytes.
    private static final long LONGEST = 16L << 20;

    private static final long SECOND = 1_000_000_000;
    private static final int TRIES = 3;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Refused() {}

    public static void as(Reason reason, String field, Executable reading) {
        as(LONGEST, reason, field, reading);
    }

    /// @param longest the format's limit in bytes
    static void as(long longest, Reason reason, String field, Executable reading) {
        Refusal refusal = cheaply(longest, reading);
        assertEquals(reason, refusal.reason(), refusal::english);
        assertEquals(field, refusal.field(), refusal::english);
    }

    /// Refused within a second of a processor, and with all that is taken meanwhile, given back or
    /// not, within twice the limit: the readers start no thread and wait for nothing.
    ///
    /// @param longest the format's limit in bytes
    public static Refusal cheaply(long longest, Executable reading) {
        long nanos = Long.MAX_VALUE;
        // code that has just been loaded, on a machine that does something else, is given other
        // tries
        for (int left = TRIES; left > 0 && nanos > SECOND; left--) {
            long began = THREADS.getCurrentThreadCpuTime();
            HandMade.refused(reading);
            nanos = Math.min(nanos, THREADS.getCurrentThreadCpuTime() - began);
        }
        return withinMemory(longest, nanos, reading);
    }

    /// Reads whatever comes of it, within twice the limit of memory, given back or not.
    ///
    /// @param longest the format's limit in bytes
    public static <T> T within(long longest, Reading<T> reading) throws NetworkFileException {
        long taken = THREADS.getCurrentThreadAllocatedBytes();
        try {
            return reading.read();
        } finally {
            long bytes = THREADS.getCurrentThreadAllocatedBytes() - taken;
            assertTrue(bytes <= 2 * longest, () -> bytes + " bytes taken");
        }
    }

    /// A file that is read, or refused.
    @FunctionalInterface
    public interface Reading<T> {
        T read() throws NetworkFileException;
    }

    private static Refusal withinMemory(long longest, long nanos, Executable reading) {
        long taken = THREADS.getCurrentThreadAllocatedBytes();
        Refusal refusal = HandMade.refused(reading);
        long bytes = THREADS.getCurrentThreadAllocatedBytes() - taken;
        assertTrue(bytes <= 2 * longest, () -> bytes + " bytes taken: " + refusal.english());
        assertTrue(nanos <= SECOND, () -> nanos + " ns: " + refusal.english());
        return refusal;
    }
}
