package fr.automatants.amphi.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import fr.automatants.amphi.engine.kernel.Kernels;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TrainerTest {
    private static final Architecture SHAPE =
            new Architecture(5, List.of(6, 3), Activation.RELU, Activation.SOFTMAX);
    private static final Kernels PLAIN = Kernels.reference();
    private static final Dataset DATA = Samples.random(50, 5, 3, 1);

    @Test
    void aStepIsTheDecksUpdateRule() {
        Trainer trainer = new Trainer(network(), DATA, Loss.CROSS_ENTROPY, 50, 3);
        float[] before = trainer.network().parameterVector();
        Gradients gradients =
                Gradients.of(trainer.network(), DATA.x(), DATA.labels(), Loss.CROSS_ENTROPY);

        float loss = trainer.step(0.5f);

        assertEquals(gradients.loss(), loss, 1e-6);
        float[] after = trainer.network().parameterVector();
        float[] slope = gradients.vector();
        for (int i = 0; i < after.length; i++) {
            // w ← w − α ∂L/∂w
            assertEquals(before[i] - 0.5f * slope[i], after[i], 1e-6, "parameter " + i);
        }
    }

    @Test
    void anEpochIsItsSteps() {
        Trainer byStep = trainer(7);
        Trainer byEpoch = trainer(7);
        assertEquals(8, byStep.stepsPerEpoch());
        for (int i = 0; i < 16; i++) {
            assertEquals(i / 8, byStep.epoch());
            byStep.step(0.1f);
        }
        assertTrue(byEpoch.epoch(0.1f, () -> false, ProgressListener.NONE));
        assertTrue(byEpoch.epoch(0.1f, () -> false, ProgressListener.NONE));
        assertEquals(2, byEpoch.epoch());
        assertSame(byStep, byEpoch);
    }

    @Test
    void anEpochSeesEverySampleOnce() {
        // With α = 0 the network stays, so the batches' losses must average to the whole's.
        Trainer trainer = trainer(7);
        double[] sum = {0};
        trainer.epoch(0, () -> false, (steps, loss) -> sum[0] += loss * (steps == 8 ? 1 : 7));
        Evaluation whole = Evaluation.of(trainer.network(), DATA);
        assertEquals(whole.loss(), sum[0] / 50, 1e-6);
    }

    @Test
    void theSameSeedGivesTheSameBitsAndAnotherDoesNot() {
        assertSame(afterEpochs(7, 3), afterEpochs(7, 3));
        assertFalse(
                Arrays.equals(
                        afterEpochs(7, 3).network().fingerprint(),
                        afterEpochs(8, 3).network().fingerprint()));
    }

    @Test
    void theBitsAreTheSameOnEveryMachine() {
        String found = HexFormat.of().formatHex(afterEpochs(7, 3).network().fingerprint());
        assertEquals("399e682f21e2ce2bb1712b602a35f255630ac039b543d3a5bfa66c1ed0783d22", found);
    }

    @Test
    void aRunTakenUpAgainEndsTheSame() {
        Trainer whole = trainer(7);
        Trainer first = trainer(7);
        for (int i = 0; i < 20; i++) {
            whole.step(0.1f);
            if (i < 11) {
                first.step(0.1f);
            }
        }
        Trainer second =
                new Trainer(first.network().copy(), DATA, Loss.CROSS_ENTROPY, 7, 7, first.steps());
        for (int i = 11; i < 20; i++) {
            second.step(0.1f);
        }
        assertSame(whole, second);
    }

    @Test
    void cancellingStopsBetweenBatchesAndTheNextCallGoesOn() {
        Trainer trainer = trainer(7);
        List<Long> heard = new ArrayList<>();
        assertFalse(
                trainer.epoch(0.1f, () -> heard.size() == 3, (steps, loss) -> heard.add(steps)));
        assertEquals(List.of(1L, 2L, 3L), heard);
        assertEquals(0, trainer.epoch());
        assertTrue(trainer.epoch(0.1f, () -> false, ProgressListener.NONE));
        assertEquals(8, trainer.steps());
        assertSame(afterEpochs(7, 1), trainer);
    }

    @Test
    void theLossGoesDown() {
        Dataset data = Samples.largestOfThree(200, 5, 6);
        Trainer trainer = new Trainer(network(), data, Loss.CROSS_ENTROPY, 7, 7);
        float before = Evaluation.of(trainer.network(), data).loss();
        for (int i = 0; i < 30; i++) {
            trainer.epoch(0.1f, () -> false, ProgressListener.NONE);
        }
        assertTrue(Evaluation.of(trainer.network(), data).loss() < before / 2);
    }

    @Test
    void aLearningRateThatIsNotFiniteIsRefused() {
        var error = assertThrows(IllegalArgumentException.class, () -> trainer(7).step(Float.NaN));
        assertEquals("learning rate: found NaN, expected a finite number", error.getMessage());
    }

    @Test
    void aDivergenceShowsInTheLoss() {
        Trainer trainer = trainer(7);
        float loss = 0;
        for (int i = 0; i < 20; i++) {
            loss = trainer.step(1e30f);
        }
        assertFalse(Float.isFinite(loss));
        assertFalse(Float.isFinite(Evaluation.of(trainer.network(), DATA).loss()));
    }

    @Test
    void aDivergenceIsToldWithItsStep() {
        Trainer trainer = trainer(7);
        assertEquals(OptionalLong.empty(), trainer.divergedAt());
        long first = 0;
        while (first == 0) {
            first = Float.isFinite(trainer.step(1e30f)) ? 0 : trainer.steps();
        }
        trainer.step(1e30f);
        assertEquals(OptionalLong.of(first), trainer.divergedAt());
    }

    @Test
    void samplesAppendedJoinFromTheNextEpochOn() {
        Trainer trainer = trainer(7);
        trainer.step(0.1f);
        trainer.append(Samples.random(20, 5, 3, 9));
        assertEquals(8, trainer.stepsPerEpoch());
        trainer.epoch(0.1f, () -> false, ProgressListener.NONE);
        assertEquals(1, trainer.epoch());
        assertEquals(10, trainer.stepsPerEpoch());
        trainer.epoch(0.1f, () -> false, ProgressListener.NONE);
        assertEquals(18, trainer.steps());
        Dataset other = Samples.random(20, 4, 3, 9);
        assertThrows(IllegalArgumentException.class, () -> trainer.append(other));
    }

    @Test
    void aStepAllocatesNothing() {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long id = Thread.currentThread().threadId();
        Trainer trainer =
                new Trainer(network(), DATA, Loss.CROSS_ENTROPY, Recipe.of(7, 7).by(PLAIN), 0);
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 2_000; i++) {
            long before = threads.getThreadAllocatedBytes(id);
            trainer.step(0.01f);
            // the call that measures allocates a little itself
            least = Math.min(least, threads.getThreadAllocatedBytes(id) - before);
        }
        assertTrue(least <= 64, "bytes: " + least);
    }

    @Test
    void aBatchLargerThanTheDataIsTheWholeData() {
        Trainer trainer = new Trainer(network(), DATA, Loss.CROSS_ENTROPY, 1000, 1);
        assertEquals(1, trainer.stepsPerEpoch());
        trainer.step(0.1f);
        assertEquals(1, trainer.epoch());
    }

    private static Network network() {
        return Network.initialised(SHAPE, 2);
    }

    private static Trainer trainer(long seed) {
        return new Trainer(network(), DATA, Loss.CROSS_ENTROPY, 7, seed);
    }

    private static Trainer afterEpochs(long seed, int epochs) {
        Trainer trainer = trainer(seed);
        for (int i = 0; i < epochs; i++) {
            trainer.epoch(0.1f, () -> false, ProgressListener.NONE);
        }
        return trainer;
    }

    private static void assertSame(Trainer expected, Trainer found) {
        assertEquals(expected.steps(), found.steps());
        assertArrayEquals(expected.network().fingerprint(), found.network().fingerprint());
    }
}
