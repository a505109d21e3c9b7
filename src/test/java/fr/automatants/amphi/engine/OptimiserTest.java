package fr.automatants.amphi.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.engine.Optimiser.Adam;
import fr.automatants.amphi.engine.Optimiser.GradientDescent;
import fr.automatants.amphi.engine.Optimiser.Momentum;
import fr.automatants.amphi.engine.kernel.Kernels;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OptimiserTest {
    private static final Architecture SHAPE =
            new Architecture(5, List.of(6, 3), Activation.TANH, Activation.SOFTMAX);
    private static final Dataset DATA = Samples.largestOfThree(60, 5, 1);

    static List<Optimiser> all() {
        return List.of(new GradientDescent(), new Momentum(0.9f), Adam.usual());
    }

    @ParameterizedTest
    @MethodSource("all")
    void threeStepsAreTheFormulaInDoubles(Optimiser optimiser) {
        Network network = Network.initialised(SHAPE, 2);
        Trainer trainer = trainer(network, Recipe.of(60, 3).with(optimiser));
        double[] w = NetworkTest.doubles(network.parameterVector());
        double[] m = new double[w.length];
        double[] v = new double[w.length];
        for (int t = 1; t <= 3; t++) {
            float[] g = Gradients.of(network, DATA, Loss.CROSS_ENTROPY, 1).vector();
            for (int i = 0; i < w.length; i++) {
                switch (optimiser) {
                    case GradientDescent _ -> w[i] -= 0.1 * g[i];
                    case Momentum momentum -> {
                        m[i] = momentum.beta() * m[i] + g[i];
                        w[i] -= 0.1 * m[i];
                    }
                    case Adam adam -> {
                        m[i] = adam.beta1() * m[i] + (1 - adam.beta1()) * g[i];
                        v[i] = adam.beta2() * v[i] + (1 - adam.beta2()) * g[i] * g[i];
                        double mean = m[i] / (1 - Math.pow(adam.beta1(), t));
                        double square = v[i] / (1 - Math.pow(adam.beta2(), t));
                        w[i] -= 0.1 * mean / (Math.sqrt(square) + adam.epsilon());
                    }
                }
            }
            trainer.step(0.1f);
            float[] found = network.parameterVector();
            for (int i = 0; i < w.length; i++) {
                assertEquals(w[i], found[i], 2e-4, "step %d, parameter %d".formatted(t, i));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void bothKernelsLearnTheSameBits(Optimiser optimiser) {
        Network one = Network.initialised(SHAPE, 2);
        Network two = Network.initialised(SHAPE, 2);
        Recipe recipe = Recipe.of(7, 3).with(optimiser);
        Trainer fast = trainer(one, recipe);
        Trainer plain = trainer(two, recipe.by(Kernels.reference()));
        float before = Evaluation.of(one, DATA).loss();
        for (int i = 0; i < 5; i++) {
            fast.epoch(0.01f, () -> false, ProgressListener.NONE);
            plain.epoch(0.01f, () -> false, ProgressListener.NONE);
        }
        assertArrayEquals(one.fingerprint(), two.fingerprint());
        assertTrue(Evaluation.of(one, DATA).loss() < before);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aRunTakenUpAgainEndsWithTheSameBits(Optimiser optimiser) {
        Recipe recipe = Recipe.of(7, 3).with(optimiser);
        Trainer whole = trainer(Network.initialised(SHAPE, 2), recipe);
        Trainer first = trainer(Network.initialised(SHAPE, 2), recipe);
        for (int i = 0; i < 25; i++) {
            whole.step(0.01f);
            if (i < 11) {
                first.step(0.01f);
            }
        }
        OptimiserState state = first.state();
        assertEquals(11, state.steps());
        Network copy = first.network().copy();
        // what the first run does from now on is its own affair
        first.step(0.01f);
        Trainer second = new Trainer(copy, DATA, Loss.CROSS_ENTROPY, recipe, 11);
        second.restore(state);
        for (int i = 11; i < 25; i++) {
            second.step(0.01f);
        }
        assertArrayEquals(whole.network().fingerprint(), second.network().fingerprint());
        assertEquals(25, second.state().steps());
        for (int i = 0; i < state.averages().size(); i++) {
            assertArrayEquals(
                    whole.state().averages().get(i), second.state().averages().get(i), 0f);
        }
    }

    @Test
    void withoutItsAveragesARunEndsElsewhere() {
        Recipe recipe = Recipe.of(7, 3).with(Adam.usual());
        Trainer whole = trainer(Network.initialised(SHAPE, 2), recipe);
        for (int i = 0; i < 11; i++) {
            whole.step(0.01f);
        }
        Trainer second = new Trainer(whole.network().copy(), DATA, Loss.CROSS_ENTROPY, recipe, 11);
        whole.step(0.01f);
        second.step(0.01f);
        assertFalse(Arrays.equals(whole.network().fingerprint(), second.network().fingerprint()));
    }

    @Test
    void anothersAveragesAreRefused() {
        Network network = Network.initialised(SHAPE, 2);
        Trainer momentum = trainer(network, Recipe.of(7, 3).with(new Momentum(0.9f)));
        assertEquals(List.of(), trainer(network, Recipe.of(7, 3)).state().averages());
        assertRefused(
                "averages: found 0, expected 1 for Momentum[beta=0.9]",
                () -> momentum.restore(new OptimiserState(3, List.of())));
        assertRefused(
                "averages: found 2 numbers, expected 57",
                () -> momentum.restore(new OptimiserState(3, List.of(new float[2]))));
        assertRefused(
                "steps: found -1, expected at least 0", () -> new OptimiserState(-1, List.of()));
    }

    @Test
    void aStateIsACopy() {
        Trainer trainer =
                trainer(Network.initialised(SHAPE, 2), Recipe.of(7, 3).with(new Momentum(0.9f)));
        float[] mine = new float[57];
        OptimiserState state = new OptimiserState(1, List.of(mine));
        mine[0] = 5;
        state.averages().getFirst()[1] = 5;
        trainer.restore(state);
        trainer.state().averages().getFirst()[2] = 5;
        assertArrayEquals(new float[57], trainer.state().averages().getFirst());
    }

    private static void assertRefused(String message, Executable call) {
        var error = assertThrows(IllegalArgumentException.class, call);
        assertEquals(message, error.getMessage());
    }

    @Test
    void aScheduleIsAFunctionOfTheStep() {
        Schedule decaying = Schedule.decaying(0.8f, 0.5f, 10);
        assertEquals(0.8f, decaying.learningRate(9));
        assertEquals(0.2f, decaying.learningRate(20));
        Network constant = Network.initialised(SHAPE, 2);
        Network scheduled = Network.initialised(SHAPE, 2);
        trainer(constant, Recipe.of(7, 3)).epoch(0.1f, () -> false, ProgressListener.NONE);
        trainer(scheduled, Recipe.of(7, 3))
                .epoch(Schedule.constant(0.1f), () -> false, ProgressListener.NONE);
        assertArrayEquals(constant.fingerprint(), scheduled.fingerprint());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        var error = assertThrows(IllegalArgumentException.class, () -> new Momentum(1));
        assertEquals("beta: found 1.0, expected 0 to below 1", error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Adam(0.9f, Float.NaN, 1e-8f));
        assertThrows(IllegalArgumentException.class, () -> new Adam(0.9f, 0.9f, 0));
        assertThrows(IllegalArgumentException.class, () -> Recipe.of(0, 1));
        assertThrows(IllegalArgumentException.class, () -> Recipe.of(1, 1).onThreads(0));
        assertThrows(IllegalArgumentException.class, () -> Schedule.decaying(1, 1, 0));
        Trainer trainer = trainer(Network.initialised(SHAPE, 2), Recipe.of(7, 3));
        assertThrows(
                IllegalArgumentException.class,
                () -> trainer.step(step -> Float.POSITIVE_INFINITY));
    }

    private static Trainer trainer(Network network, Recipe recipe) {
        return new Trainer(network, DATA, Loss.CROSS_ENTROPY, recipe, 0);
    }
}
