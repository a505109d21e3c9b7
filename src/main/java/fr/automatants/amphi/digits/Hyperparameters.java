package fr.automatants.amphi.digits;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Architecture;
import java.util.ArrayList;
import java.util.List;

/// All that somebody chooses before a network learns to read digits: the trained network is a pure
/// function of it.
///
/// @param hidden neurons of each hidden layer, from the first: up to 4 layers of 1 to 128
/// @param activation g of the hidden layers, one of [#ACTIVATIONS]; the output layer has softmax
/// @param method what a step does with the gradient
/// @param learningRate α, from 0.0001 to 10
/// @param batchSize digits a step, from 1 to 1000
/// @param epochs how often every digit is seen, from 1 to 30
/// @param samples how many digits it learns from, the first ones of MNIST: from 100 to 60 000
/// @param seed of the first weights and of the order of the digits, from 0 to 999 999
public record Hyperparameters(
        List<Integer> hidden,
        Activation activation,
        Method method,
        double learningRate,
        int batchSize,
        int epochs,
        int samples,
        int seed) {
    /// The activations that every format of a network's file can name.
    public static final List<Activation> ACTIVATIONS =
            List.of(Activation.RELU, Activation.SIGMOID, Activation.TANH, Activation.IDENTITY);

    public static final int MOST_LAYERS = 4;
    public static final int MOST_NEURONS = 128;
    public static final double LEAST_RATE = 0.0001;
    public static final double MOST_RATE = 10;
    public static final int MOST_BATCH = 1_000;
    public static final int MOST_EPOCHS = 30;
    public static final int LEAST_SAMPLES = 100;
    public static final int MOST_SAMPLES = 60_000;
    public static final int MOST_SEED = 999_999;

    /// Parameters times digits seen that one training may take: the course's network for thirty epochs.
    public static final long MOST_WORK = 11_274L * MOST_SAMPLES * MOST_EPOCHS;

    public Hyperparameters {
        hidden = List.copyOf(hidden);
        require("hidden layers", hidden.size(), 0, MOST_LAYERS);
        hidden.forEach(neurons -> require("neurons", neurons, 1, MOST_NEURONS));
        if (!ACTIVATIONS.contains(activation)) {
            throw new IllegalArgumentException(
                    "activation: found " + activation + ", expected one of " + ACTIVATIONS);
        }
        require("learning rate", learningRate, LEAST_RATE, MOST_RATE);
        require("batch size", batchSize, 1, MOST_BATCH);
        require("epochs", epochs, 1, MOST_EPOCHS);
        require("samples", samples, LEAST_SAMPLES, MOST_SAMPLES);
        require("seed", seed, 0, MOST_SEED);
    }

    /// Returns 676 → the hidden layers → 10.
    public Architecture architecture() {
        List<Integer> sizes = new ArrayList<>(hidden);
        sizes.add(Digits.CLASSES);
        return new Architecture(Digits.PIXELS, sizes, activation, Activation.SOFTMAX);
    }

    /// Returns how many steps the training takes.
    public long steps() {
        return (long) epochs * Math.ceilDiv(samples, batchSize);
    }

    /// Returns the most epochs of this shape on these digits that [#MOST_WORK] allows, 0 if not one.
    public int mostEpochs() {
        long epoch = (long) architecture().parameters() * samples;
        return (int) Math.min(MOST_EPOCHS, MOST_WORK / epoch);
    }

    /// Whether one training may take so much work.
    public boolean affordable() {
        return epochs <= mostEpochs();
    }

    private static void require(String name, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(
                    "%s: found %s, expected %s to %s".formatted(name, value, min, max));
        }
    }
}
