package fr.automatants.amphi.classroom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SeriesTest {
    @Test
    void aShortCurveKeepsEveryPoint() {
        Series series = grown(10 * Series.CAPACITY);
        assertEquals(0, series.thinnings());
        assertEquals(Series.CAPACITY, series.size());
    }

    @Test
    void aLongCurveIsThinnedAndStaysAboutEvenlySpaced() {
        Series series = grown(10 * Series.CAPACITY * 7);
        assertEquals(3, series.thinnings());
        assertTrue(series.size() <= Series.CAPACITY);
        int[] steps = series.stretch(0, Series.CAPACITY).steps();
        for (int i = 1; i < steps.length; i++) {
            int gap = steps[i] - steps[i - 1];
            assertTrue(gap >= 40 && gap <= 120, "a gap of " + gap);
        }
    }

    @Test
    void thinningDependsOnlyOnWhatWasAdded() {
        assertArrayEquals(
                grown(123_450).stretch(0, Series.CAPACITY).steps(),
                grown(123_450).stretch(0, Series.CAPACITY).steps());
    }

    @Test
    void theFirstPointStaysForEver() {
        assertEquals(10, grown(1_000_000).stretch(0, 1).steps()[0]);
    }

    @Test
    void aStretchEndsWhereTheCurveOrTheLimitDoes() {
        Series series = grown(100);
        assertEquals(10, series.stretch(0, 50).end());
        assertEquals(6, series.stretch(4, 2).end());
    }

    /// A curve of a point every 10 steps.
    private static Series grown(long steps) {
        Series series = new Series(10);
        for (long step = 1; step <= steps; step++) {
            if (series.due(step)) {
                series.add(step, 1f / step);
            }
        }
        return series;
    }
}
