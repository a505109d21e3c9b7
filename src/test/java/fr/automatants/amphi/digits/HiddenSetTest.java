package fr.automatants.amphi.digits;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Evaluation;
import fr.automatants.amphi.engine.Loss;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.ProgressListener;
import fr.automatants.amphi.engine.Schedule;
import fr.automatants.amphi.engine.Seeded;
import fr.automatants.amphi.engine.Trainer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HiddenSetTest {
    private static final byte[] SECRET = "a secret of a test".getBytes(UTF_8);
    private static final Digits TEST = Mnist.load().test();
    private static final HiddenSet HIDDEN = HiddenSet.of(SECRET);

    @Test
    void itHasEveryTestPictureOnceAndThreeInTenArePublic() {
        assertEquals(10_000, HIDDEN.digits().size());
        assertEquals(3_000, HIDDEN.publicSize());
        assertArrayEquals(counts(TEST), counts(HIDDEN.digits()));
    }

    @Test
    void theSameSecretGivesTheSameBitsAndAnotherOthers() {
        Digits few = first(TEST, 50);
        assertEquals(HiddenSet.of(SECRET, few).hash(), HiddenSet.of(SECRET, few).hash());
        byte[] other = SECRET.clone();
        other[0]++;
        assertNotEquals(HiddenSet.of(SECRET, few).hash(), HiddenSet.of(other, few).hash());
        assertThrows(IllegalArgumentException.class, () -> HiddenSet.of(new byte[15], few));
    }

    @Test
    void noPictureIsAnOldOneNorFarFromIt() {
        Digits few = first(TEST, 50);
        SecretNumbers numbers = new SecretNumbers(SECRET, "test");
        for (int i = 0; i < few.size(); i++) {
            byte[] old = few.pixels(i);
            byte[] made = Distortion.HIDDEN.of(old, numbers.forPicture(i));
            assertFalse(Arrays.equals(old, made));
            // the same ink within a third, and in the middle within a pixel
            assertTrue(Math.abs(ink(made) / ink(old) - 1) < 0.34, "ink of " + i);
            assertEquals(13.5, centre(made, true), 0.6);
            assertEquals(13.5, centre(made, false), 0.6);
        }
    }

    @Test
    void aDistortionOfNothingMovesAPictureToTheMiddleAlone() {
        byte[] old = TEST.pixels(0);
        byte[] same = new Distortion(0, 0, 0, 0, 1).of(old, new Seeded(1));
        assertEquals(1, ink(same) / ink(old), 0.02);
    }

    /// A network that has learnt the very pictures of MNIST's test gains nothing by it.
    @Test
    void whoLearnsTheTestByHeartIsFoundOut() {
        Architecture shape =
                new Architecture(676, List.of(48, 10), Activation.RELU, Activation.SOFTMAX);
        Network cheat = Network.initialised(shape, 1);
        Trainer trainer = new Trainer(cheat, TEST.dataset(), Loss.CROSS_ENTROPY, 16, 1);
        Schedule rate = Schedule.decaying(0.2f, 0.93f, trainer.stepsPerEpoch());
        for (int epoch = 0; epoch < 20; epoch++) {
            trainer.epoch(rate, () -> false, ProgressListener.NONE);
        }
        double practice = Evaluation.of(cheat, TEST.dataset()).accuracy();
        double hidden = Evaluation.of(cheat, HIDDEN.digits().dataset()).accuracy();
        System.out.printf("learnt by heart: practice %.4f, hidden %.4f%n", practice, hidden);
        assertTrue(practice > 0.999, "practice " + practice);
        assertTrue(hidden < 0.94 && hidden > 0.80, "hidden " + hidden);
    }

    private static int[] counts(Digits digits) {
        int[] counts = new int[Digits.CLASSES];
        for (int i = 0; i < digits.size(); i++) {
            counts[digits.label(i)]++;
        }
        return counts;
    }

    private static Digits first(Digits digits, int count) {
        byte[] pixels = new byte[count * Digits.PIXELS];
        byte[] labels = new byte[count];
        for (int i = 0; i < count; i++) {
            System.arraycopy(digits.pixels(i), 0, pixels, i * Digits.PIXELS, Digits.PIXELS);
            labels[i] = (byte) digits.label(i);
        }
        return Digits.ofPixels(pixels, labels);
    }

    private static double ink(byte[] greys) {
        double ink = 0;
        for (byte grey : greys) {
            ink += Byte.toUnsignedInt(grey);
        }
        return ink;
    }

    private static double centre(byte[] greys, boolean across) {
        double sum = 0;
        for (int at = 0; at < greys.length; at++) {
            int place = across ? at % Digits.SIDE : at / Digits.SIDE;
            sum += Byte.toUnsignedInt(greys[at]) * (place + 0.5);
        }
        return sum / ink(greys);
    }
}
