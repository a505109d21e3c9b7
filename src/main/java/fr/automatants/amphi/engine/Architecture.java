package fr.automatants.amphi.engine;

import java.util.List;

/// The shape of a network: how many inputs, how many neurons in each layer, which activations.
///
/// @param inputs values of one sample, at least 1
/// @param sizes neurons of each layer, from the first to the output layer, each at least 1
/// @param hidden activation of every layer but the last, any but [Activation#SOFTMAX]
/// @param output activation of the last layer
public record Architecture(int inputs, List<Integer> sizes, Activation hidden, Activation output) {
    public Architecture {
        sizes = List.copyOf(sizes);
        requirePositive("inputs", inputs);
        if (sizes.isEmpty()) {
            throw new IllegalArgumentException("sizes: found no layer, expected at least one");
        }
        for (int layer = 0; layer < sizes.size(); layer++) {
            requirePositive("sizes[" + layer + "]", sizes.get(layer));
        }
        if (hidden == Activation.SOFTMAX) {
            throw new IllegalArgumentException(
                    "hidden: found SOFTMAX, expected an activation of one neuron;"
                            + " softmax is for the output layer");
        }
        requireCountable(inputs, sizes);
    }

    /// Returns the network of the course: 676 → 16 → 16 → 10, ReLU then softmax (deck S19).
    public static Architecture course() {
        return new Architecture(676, List.of(16, 16, 10), Activation.RELU, Activation.SOFTMAX);
    }

    /// Returns how many weights and biases the network has: Σ inputs·neurons + neurons over its
    /// layers; 11 274 for the course's network (deck S19).
    public int parameters() {
        return (int) count(inputs, sizes);
    }

    /// Returns the number of layers.
    public int depth() {
        return sizes.size();
    }

    /// Returns the number of values in an answer: the neurons of the last layer.
    public int outputs() {
        return sizes.getLast();
    }

    /// Returns the inputs of one layer: the network's for layer 0, else the neurons before it.
    public int inputsOf(int layer) {
        return layer == 0 ? inputs : sizes.get(layer - 1);
    }

    /// Returns the activation of one layer.
    public Activation activationOf(int layer) {
        return layer == depth() - 1 ? output : hidden;
    }

    private static long count(int inputs, List<Integer> sizes) {
        long total = 0;
        long before = inputs;
        for (int neurons : sizes) {
            total += before * neurons + neurons;
            before = neurons;
        }
        return total;
    }

    private static void requireCountable(int inputs, List<Integer> sizes) {
        // Checked on the way, so that a sum of huge layers cannot wrap around a long unseen.
        for (int layers = 1; layers <= sizes.size(); layers++) {
            long count = count(inputs, sizes.subList(0, layers));
            if (count < 0 || count > Integer.MAX_VALUE) {
                throw new IllegalArgumentException(
                        "sizes: found %s after %d inputs, expected at most %d parameters"
                                .formatted(sizes, inputs, Integer.MAX_VALUE));
            }
        }
    }

    private static void requirePositive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + ": found " + value + ", expected at least 1");
        }
    }
}
