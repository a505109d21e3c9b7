package fr.automatants.amphi.engine;

import fr.automatants.amphi.engine.Optimiser.Adam;
import fr.automatants.amphi.engine.Optimiser.GradientDescent;
import fr.automatants.amphi.engine.Optimiser.Momentum;
import java.util.List;

/// An [Optimiser] at work on one network: what it remembers from step to step.
final class Update {
    private final Architecture architecture;
    private final Optimiser optimiser;
    private final Parameters weights;

    /// The slopes g, then what the optimiser keeps: v, or m and v.
    private final List<Parameters> memory;

    private long steps;

    Update(Optimiser optimiser, Network network) {
        this.architecture = network.architecture();
        this.optimiser = optimiser;
        this.weights = Parameters.of(network);
        this.memory =
                switch (optimiser) {
                    case GradientDescent _ -> List.of();
                    case Momentum _ ->
                            List.of(Parameters.zeros(network), Parameters.zeros(network));
                    case Adam _ ->
                            List.of(
                                    Parameters.zeros(network),
                                    Parameters.zeros(network),
                                    Parameters.zeros(network));
                };
    }

    /// What there is to remember, copied.
    OptimiserState state() {
        return new OptimiserState(
                steps,
                memory.stream().skip(1).map(average -> average.vector(architecture)).toList());
    }

    /// Goes on from what was remembered.
    ///
    /// @throws IllegalArgumentException if it is another optimiser's or another network's
    void restore(OptimiserState state) {
        List<float[]> averages = state.averages();
        int expected = Math.max(0, memory.size() - 1);
        if (averages.size() != expected) {
            throw new IllegalArgumentException(
                    "averages: found %d, expected %d for %s"
                            .formatted(averages.size(), expected, optimiser));
        }
        for (float[] average : averages) {
            if (average.length != architecture.parameters()) {
                throw new IllegalArgumentException(
                        "averages: found %d numbers, expected %d"
                                .formatted(average.length, architecture.parameters()));
            }
        }
        for (int i = 0; i < expected; i++) {
            memory.get(i + 1).set(architecture, averages.get(i));
        }
        steps = state.steps();
    }

    /// Where the slopes of the next step are to be added: gradient descent adds them to the weights.
    Parameters target() {
        if (memory.isEmpty()) {
            return weights;
        }
        memory.getFirst().clear();
        return memory.getFirst();
    }

    /// What the slopes are to be multiplied by on their way to the target.
    float factor(float learningRate) {
        return memory.isEmpty() ? -learningRate : 1;
    }

    /// Changes the weights by the slopes in the target.
    void apply(float learningRate) {
        steps++;
        switch (optimiser) {
            case GradientDescent _ -> {}
            case Momentum momentum -> apply(momentum, learningRate);
            case Adam adam -> apply(adam, learningRate);
        }
    }

    private void apply(Momentum momentum, float alpha) {
        Parameters g = memory.get(0);
        Parameters v = memory.get(1);
        for (int i = 0; i < weights.w().length; i++) {
            roll(momentum.beta(), alpha, g.w()[i], v.w()[i], weights.w()[i]);
            roll(momentum.beta(), alpha, g.b()[i], v.b()[i], weights.b()[i]);
        }
    }

    private static void roll(float beta, float alpha, float[] g, float[] v, float[] w) {
        for (int i = 0; i < w.length; i++) {
            // v = β v + g
            v[i] = Math.fma(beta, v[i], g[i]);
            // w = w − α v
            w[i] = Math.fma(-alpha, v[i], w[i]);
        }
    }

    private void apply(Adam adam, float alpha) {
        // m̂ = m / (1 − β₁ᵗ), v̂ = v / (1 − β₂ᵗ)
        float unbias1 = (float) (1 / (1 - StrictMath.pow(adam.beta1(), steps)));
        float unbias2 = (float) (1 / (1 - StrictMath.pow(adam.beta2(), steps)));
        float pace = alpha * unbias1;
        Parameters g = memory.get(0);
        Parameters m = memory.get(1);
        Parameters v = memory.get(2);
        for (int i = 0; i < weights.w().length; i++) {
            adapt(adam, pace, unbias2, g.w()[i], m.w()[i], v.w()[i], weights.w()[i]);
            adapt(adam, pace, unbias2, g.b()[i], m.b()[i], v.b()[i], weights.b()[i]);
        }
    }

    private static void adapt(
            Adam adam, float pace, float unbias2, float[] g, float[] m, float[] v, float[] w) {
        float one = 1 - adam.beta1();
        float two = 1 - adam.beta2();
        for (int i = 0; i < w.length; i++) {
            // m = β₁ m + (1 − β₁) g
            m[i] = Math.fma(adam.beta1(), m[i], one * g[i]);
            // v = β₂ v + (1 − β₂) g²
            v[i] = Math.fma(adam.beta2(), v[i], two * (g[i] * g[i]));
            // w = w − α m̂ / (√v̂ + ε)
            w[i] -= pace * m[i] / ((float) Math.sqrt(v[i] * unbias2) + adam.epsilon());
        }
    }
}
