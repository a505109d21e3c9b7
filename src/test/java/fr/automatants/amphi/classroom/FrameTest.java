package fr.automatants.amphi.classroom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.digits.Digits;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class FrameTest {
    private final Training training = Samples.training();
    private final FrameStream frames = new FrameStream();

    @Test
    void aDeltaStaysUnderItsLimitHoweverManyPointsWait() {
        training.apply(new Operation.Start());
        Samples.train(training, 10_000);
        assertTrue(training.losses().size() > 350);
        for (int i = 0; i < 10; i++) {
            ByteBuffer delta = frames.delta(training, 100, 3);
            assertTrue(delta.remaining() < FrameStream.LARGEST_DELTA);
            assertTrue(delta.isReadOnly());
        }
    }

    @Test
    void theHeadingComesBackAsItWent() {
        training.apply(new Operation.StepOnce());
        Samples.train(training, 1);
        Screen screen = new Screen();
        screen.show(frames.key(training, 100, 321));
        assertEquals(1, screen.run);
        assertEquals(1, screen.step);
        assertEquals(2, screen.flags);
        assertEquals(321, screen.watchers);
        assertEquals(training.lastLoss(), screen.loss);
        assertEquals(training.evaluation().correct(), screen.correct);
        assertArrayEquals(training.specimens().answers(training.network()), screen.answers);
        assertEquals(Specimens.COUNT, screen.labels.size());
    }

    @Test
    void flagsTellTheStates() {
        Screen screen = new Screen();
        training.apply(new Operation.Start());
        screen.show(frames.key(training, 100, 0));
        assertEquals(1, screen.flags);
        screen.show(frames.key(training, 40, 0));
        assertEquals(2 | 8, screen.flags);
        Training blown = new Training(Samples.DATA, 1, 7, 1e20f);
        blown.apply(new Operation.Start());
        Samples.train(blown, 50);
        screen.show(frames.key(blown, 100, 0));
        assertEquals(2 | 4, screen.flags);
    }

    @Test
    void aKeyFrameEqualsTheDeltasSoFar() {
        Screen early = new Screen();
        early.show(frames.key(training, 100, 1));
        training.apply(new Operation.Start());
        // long enough for the loss curve to be thinned
        for (int i = 0; i < 260; i++) {
            Samples.train(training, 100);
            early.show(frames.delta(training, 100, 1));
        }
        training.apply(new Operation.Pause());
        while (frames.hasNews(training, 100, 1)) {
            early.show(frames.delta(training, 100, 1));
        }
        Screen late = new Screen();
        late.show(frames.key(training, 100, 1));
        assertTrue(training.losses().thinnings() > 0);
        assertSameScreen(late, early);
    }

    @Test
    void aResetBeginsNewCurvesForEverybody() {
        Screen early = new Screen();
        training.apply(new Operation.Start());
        Samples.train(training, 500);
        early.show(frames.key(training, 100, 1));
        training.apply(new Operation.Reset(8));
        while (frames.hasNews(training, 100, 1)) {
            early.show(frames.delta(training, 100, 1));
        }
        Screen late = new Screen();
        late.show(frames.key(training, 100, 1));
        assertEquals(2, early.run);
        assertSameScreen(late, early);
    }

    @Test
    void aSilentRunHasNoNews() {
        frames.delta(training, 100, 1);
        while (frames.hasNews(training, 100, 1)) {
            frames.delta(training, 100, 1);
        }
        assertFalse(frames.hasNews(training, 100, 1));
        assertTrue(frames.hasNews(training, 100, 2));
    }

    @Test
    void aWeightIsNeverFurtherOffThanHalfAStep() {
        float[] weights = training.network().layers().getFirst().weights(3);
        WeightImage image = WeightImage.of(3, weights);
        for (int i = 0; i < Digits.PIXELS; i++) {
            float shown = image.weights()[i] * image.scale() / 127;
            assertEquals(weights[i], shown, image.scale() / 254 * 1.0001f);
        }
    }

    @Test
    void weightsThatAreNoNumbersGiveABlankPicture() {
        WeightImage image = WeightImage.of(0, new float[] {1, Float.NaN, -2});
        assertArrayEquals(new byte[3], image.weights());
        assertEquals(0, image.scale());
    }

    private static void assertSameScreen(Screen expected, Screen actual) {
        assertEquals(expected.run, actual.run);
        assertEquals(expected.step, actual.step);
        assertEquals(expected.sequence, actual.sequence);
        assertEquals(expected.losses.points(), actual.losses.points());
        assertEquals(expected.accuracies.points(), actual.accuracies.points());
        assertEquals(expected.images, actual.images);
        assertEquals(expected.scales, actual.scales);
        assertArrayEquals(expected.answers, actual.answers);
    }
}
