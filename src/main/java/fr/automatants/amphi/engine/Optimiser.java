package fr.automatants.amphi.engine;

/// How a step uses the slopes g = ∂L/∂w to change each weight w.
public sealed interface Optimiser {
    /// w ← w − α g (deck S25).
    record GradientDescent() implements Optimiser {}

    /// v ← β v + g, then w ← w − α v (Polyak 1964).
    ///
    /// @param beta β, from 0 to below 1; 0.9 is usual
    record Momentum(float beta) implements Optimiser {
        public Momentum {
            requireShare("beta", beta);
        }
    }

    /// m ← β₁ m + (1 − β₁) g and v ← β₂ v + (1 − β₂) g², then w ← w − α m̂ / (√v̂ + ε), where m̂ and v̂
    /// are m and v over 1 − β₁ᵗ and 1 − β₂ᵗ after t steps (Kingma and Ba 2015).
    ///
    /// @param beta1 β₁, from 0 to below 1
    /// @param beta2 β₂, from 0 to below 1
    /// @param epsilon ε, above 0
    record Adam(float beta1, float beta2, float epsilon) implements Optimiser {
        public Adam {
            requireShare("beta1", beta1);
            requireShare("beta2", beta2);
            if (!(epsilon > 0 && epsilon < Float.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "epsilon: found " + epsilon + ", expected a number above 0");
            }
        }

        /// Returns Adam with its paper's values: 0.9, 0.999 and 10⁻⁸.
        public static Adam usual() {
            return new Adam(0.9f, 0.999f, 1e-8f);
        }
    }

    private static void requireShare(String name, float value) {
        if (!(value >= 0 && value < 1)) {
            throw new IllegalArgumentException(
                    name + ": found " + value + ", expected 0 to below 1");
        }
    }
}
