package fr.automatants.amphi.digits;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import fr.automatants.amphi.engine.Dataset;
import org.junit.jupiter.api.Test;

class MnistTest {
    private static final Mnist MNIST = Mnist.load();

    @Test
    void thereAre60000DigitsToLearnFromAnd10000ToBeJudgedOn() {
        assertEquals(60_000, MNIST.train().size());
        assertEquals(10_000, MNIST.test().size());
    }

    @Test
    void theFirstDigitsAreAFiveAndASeven() {
        assertEquals(5, MNIST.train().label(0));
        assertEquals(7, MNIST.test().label(0));
    }

    @Test
    void classesHaveTheirPublishedCounts() {
        assertArrayEquals(
                new int[] {5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949},
                counts(MNIST.train()));
        assertArrayEquals(
                new int[] {980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009},
                counts(MNIST.test()));
    }

    @Test
    void meansAreThePublishedOnesUpToTheEmptyBorder() {
        // 0.1307 and 0.1325 over 28 × 28 pixels; the border that the crop removes is nearly empty.
        assertEquals(0.1307 * 784 / 676, mean(MNIST.train().dataset()), 1e-4);
        assertEquals(0.1325 * 784 / 676, mean(MNIST.test().dataset()), 1e-4);
    }

    @Test
    void samplesAreTheCoursesInputs() {
        Dataset test = MNIST.test().dataset();
        assertEquals(Digits.PIXELS, test.inputs());
        assertEquals(Digits.CLASSES, test.classes());
        assertEquals(676, Digits.SIDE * Digits.SIDE);
    }

    @Test
    void itIsReadOnceAndShared() {
        assertSame(MNIST, Mnist.load());
        assertSame(MNIST.test().dataset(), MNIST.test().dataset());
    }

    private static int[] counts(Digits digits) {
        int[] counts = new int[10];
        for (int i = 0; i < digits.size(); i++) {
            counts[digits.label(i)]++;
        }
        return counts;
    }

    private static double mean(Dataset data) {
        double sum = 0;
        for (float value : data.x().data) {
            sum += value;
        }
        return sum / data.x().getNumElements();
    }
}
