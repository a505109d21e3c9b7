package fr.automatants.amphi.engine;

/// How the weights of an untrained network are chosen; its biases are 0.
public sealed interface Initialisation {
    /// He's variance in ReLU layers, Xavier's in others: what suits each activation.
    Initialisation NATURAL = new Natural();

    /// The next weight of a layer.
    double weight(int inputs, int neurons, Activation g, Seeded random);

    /// The standard starting point for an activation: see [#NATURAL].
    record Natural() implements Initialisation {
        @Override
        public double weight(int inputs, int neurons, Activation g, Seeded random) {
            return switch (g) {
                case RELU, LEAKY_RELU -> new He().weight(inputs, neurons, g, random);
                case IDENTITY, STEP, SIGMOID, TANH, SOFTMAX ->
                        new Xavier().weight(inputs, neurons, g, random);
            };
        }
    }

    /// The same number everywhere: all neurons of a layer then stay equal for ever.
    ///
    /// @param value finite; 0 for a network of zeros
    record Constant(float value) implements Initialisation {
        public Constant {
            requireFinite("value", value);
        }

        @Override
        public double weight(int inputs, int neurons, Activation g, Seeded random) {
            return value;
        }
    }

    /// N(0, 1), whatever the layer: the deck's first try, too large for many inputs.
    record Normal() implements Initialisation {
        @Override
        public double weight(int inputs, int neurons, Activation g, Seeded random) {
            return random.nextGaussian();
        }
    }

    /// Each number from −bound to bound equally likely.
    ///
    /// @param bound finite, at least 0
    record Uniform(float bound) implements Initialisation {
        public Uniform {
            requireFinite("bound", bound);
            if (bound < 0) {
                throw new IllegalArgumentException(
                        "bound: found " + bound + ", expected at least 0");
            }
        }

        @Override
        public double weight(int inputs, int neurons, Activation g, Seeded random) {
            return bound * (2 * random.nextDouble() - 1);
        }
    }

    /// Normal of variance `2 / (inputs + neurons)` (Glorot and Bengio 2010).
    record Xavier() implements Initialisation {
        @Override
        public double weight(int inputs, int neurons, Activation g, Seeded random) {
            return Math.sqrt(2.0 / (inputs + neurons)) * random.nextGaussian();
        }
    }

    /// Normal of variance `2 / inputs` (He et al. 2015).
    record He() implements Initialisation {
        @Override
        public double weight(int inputs, int neurons, Activation g, Seeded random) {
            return Math.sqrt(2.0 / inputs) * random.nextGaussian();
        }
    }

    private static void requireFinite(String name, float value) {
        if (!Float.isFinite(value)) {
            throw new IllegalArgumentException(
                    name + ": found " + value + ", expected a finite number");
        }
    }
}
