package fr.automatants.amphi.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeededTest {
    @Test
    void itGivesThePublishedNumbersOfSplitMix64() {
        Seeded random = new Seeded(1234567);
        assertEquals("6457827717110365317", Long.toUnsignedString(random.nextLong()));
        assertEquals("3203168211198807973", Long.toUnsignedString(random.nextLong()));
        assertEquals("9817491932198370423", Long.toUnsignedString(random.nextLong()));
    }

    @Test
    void normalNumbersHaveMeanZeroAndVarianceOne() {
        Seeded random = new Seeded(1);
        double sum = 0;
        double squares = 0;
        int n = 100_000;
        for (int i = 0; i < n; i++) {
            double value = random.nextGaussian();
            sum += value;
            squares += value * value;
        }
        assertEquals(0, sum / n, 0.015);
        assertEquals(1, squares / n, 0.02);
    }

    @Test
    void wholeNumbersAreEquallyLikely() {
        Seeded random = new Seeded(2);
        int[] counts = new int[6];
        for (int i = 0; i < 60_000; i++) {
            counts[random.nextInt(6)]++;
        }
        for (int count : counts) {
            assertEquals(10_000, count, 400);
        }
        assertThrows(IllegalArgumentException.class, () -> random.nextInt(0));
    }

    @Test
    void aShuffleIsAPermutation() {
        int[] order = IntStream.range(0, 1000).toArray();
        int[] sorted = order.clone();
        new Seeded(3).shuffle(order);
        assertNotEquals(Arrays.toString(sorted), Arrays.toString(order));
        Arrays.sort(order);
        assertArrayEquals(sorted, order);
    }

    @Test
    void streamsOfOneSeedDiffer() {
        assertNotEquals(Seeded.stream(1, 0).nextLong(), Seeded.stream(1, 1).nextLong());
        assertNotEquals(Seeded.stream(1, 1).nextLong(), Seeded.stream(2, 1).nextLong());
        assertEquals(Seeded.stream(1, 1).nextLong(), Seeded.stream(1, 1).nextLong());
    }
}
