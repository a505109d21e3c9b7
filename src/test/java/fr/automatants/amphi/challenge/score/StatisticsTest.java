package fr.automatants.amphi.challenge.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    private static final double ROUNDING = 1e-12;

    @Test
    void wilsonsIntervalIsThatOfTheTextbooks() {
        // Newcombe (1998), table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29
        assertInterval(0.2553, 0.3662, new Tally(81, 263).interval());
        assertInterval(0.0624, 0.1605, new Tally(15, 148).interval());
        assertInterval(0.0000, 0.1611, new Tally(0, 20).interval());
        assertInterval(0.0061, 0.1718, new Tally(1, 29).interval());
    }

    @Test
    void anIntervalNeverLeavesZeroToOne() {
        for (int correct = 0; correct <= 50; correct++) {
            Interval interval = new Tally(correct, 50).interval();
            double accuracy = correct / 50.0;
            assertTrue(0 <= interval.low() && interval.low() <= accuracy + ROUNDING);
            assertTrue(accuracy - ROUNDING <= interval.high() && interval.high() <= 1);
        }
    }

    @Test
    void mcNemarsTestIsThatOfACoin() {
        assertEquals(11.0 / 1024, McNemar.atMost(1, 10), 1e-15);
        assertEquals(1, McNemar.atMost(10, 10), 1e-12);
        assertEquals(1, McNemar.atMost(0, 0));
        // 1 of 10 discordant pictures, either way
        Marks better = marks("1111111110" + "1");
        Marks other = marks("0000000001" + "1");
        assertEquals(22.0 / 1024, McNemar.twoSided(better, other), 1e-12);
        assertEquals(11.0 / 1024, McNemar.oneSided(better, other), 1e-12);
        assertEquals(1, McNemar.twoSided(better, better));
    }

    @Test
    void mcNemarsTestHoldsForTenThousandPictures() {
        // The normal distribution: Φ(−(100 − ½) / 50) for 4 900 or fewer of 10 000
        assertEquals(0.023297, McNemar.atMost(4_900, 10_000), 2e-5);
    }

    @Test
    void marksComeBackFromTheirBytes() {
        Marks marks = marks("1001000000001");
        Marks back = Marks.of(marks.bytes(), 13, "");
        assertEquals(new Tally(3, 13), back.tally());
        assertEquals(0, back.rightAlone(marks) + marks.rightAlone(back));
        assertThrows(IllegalArgumentException.class, () -> Marks.of(marks.bytes(), 12, ""));
        assertThrows(IllegalArgumentException.class, () -> marks.rightAlone(marks("1")));
    }

    @Test
    void marksOfOtherPicturesAreNotPaired() {
        Marks marks = marks("1001");
        Marks others = Marks.of(marks.bytes(), 4, "another set");
        assertFalse(marks.areOfSamePictures(others));
        assertThrows(IllegalArgumentException.class, () -> McNemar.twoSided(marks, others));
    }

    @Test
    void accuraciesOfOtherNumbersOfPicturesAreComparedInWholeNumbers() {
        assertEquals(0, Tally.BY_ACCURACY.compare(new Tally(1, 3), new Tally(1_000, 3_000)));
        assertTrue(Tally.BY_ACCURACY.compare(new Tally(480, 500), new Tally(950, 1_000)) > 0);
    }

    @Test
    void intervalsOverlapAtTheirEndsToo() {
        assertTrue(new Interval(0.1, 0.2).overlaps(new Interval(0.2, 0.3)));
        assertTrue(new Interval(0.2, 0.3).overlaps(new Interval(0, 1)));
        assertFalse(new Interval(0.1, 0.2).overlaps(new Interval(0.21, 0.3)));
        assertFalse(new Interval(0.21, 0.3).overlaps(new Interval(0.1, 0.2)));
    }

    static Marks marks(String right) {
        int[] answers = right.chars().map(c -> c - '0').toArray();
        byte[] ones = new byte[answers.length];
        Arrays.fill(ones, (byte) 1);
        return Marks.of(answers, ones, 0, answers.length);
    }

    private static void assertInterval(double low, double high, Interval found) {
        assertEquals(low, found.low(), 5e-5);
        assertEquals(high, found.high(), 5e-5);
    }
}
