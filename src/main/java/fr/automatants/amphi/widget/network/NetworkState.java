package fr.automatants.amphi.widget.network;

import fr.automatants.amphi.digits.Digits;
import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.widget.Choice;
import fr.automatants.amphi.widget.Notation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A network, the digit that it reads, and how far the reading has come.
///
/// @param hidden neurons of each hidden layer; ten outputs follow
/// @param activation of the hidden layers; the outputs have softmax
/// @param trained whether the weights are learnt ones, where there are any for this shape
/// @param digit a picture of MNIST's test set
/// @param seed of weights that are not learnt
/// @param computed how many neurons have been computed, layer after layer
/// @param selected the neuron that is looked into
record NetworkState(
        List<Integer> hidden,
        Activation activation,
        boolean trained,
        int digit,
        int seed,
        int computed,
        Optional<Neuron> selected) {
    static final int MOST_HIDDEN = 4;
    static final int MOST_NEURONS = 16;
    static final int LAST_DIGIT = 9999;
    static final List<Activation> ACTIVATIONS =
            List.of(Activation.RELU, Activation.SIGMOID, Activation.TANH, Activation.IDENTITY);

    NetworkState {
        hidden = List.copyOf(hidden);
    }

    Architecture architecture() {
        return new Architecture(Digits.PIXELS, sizes(hidden), activation, Activation.SOFTMAX);
    }

    /// Learnt weights exist for the course's shape alone.
    boolean isLearnt() {
        return trained && architecture().equals(Architecture.course());
    }

    /// Neurons of each layer, the outputs too.
    static List<Integer> sizes(List<Integer> hidden) {
        return Stream.concat(hidden.stream(), Stream.of(Digits.CLASSES)).toList();
    }

    static int neurons(List<Integer> hidden) {
        return sizes(hidden).stream().mapToInt(Integer::intValue).sum();
    }

    /// `16,16;relu;trained;0;42;2.3`: hidden layers, activation, weights, digit, computed, selected.
    String notation() {
        return String.join(
                ";",
                Notation.of(hidden),
                Choice.name(activation),
                trained ? "trained" : "random",
                String.valueOf(digit),
                String.valueOf(computed),
                selected.map(Neuron::notation).orElse(""));
    }

    /// What a notation says, with this state's seed, if it can stand.
    Optional<NetworkState> read(String notation) {
        String[] parts = notation.split(";", -1);
        if (parts.length != 6) {
            return Optional.empty();
        }
        try {
            List<Integer> layers = layers(parts[0]);
            Optional<Activation> g = Choice.find(parts[1], ACTIVATIONS);
            Optional<Neuron> neuron = Neuron.read(parts[5], sizes(layers));
            boolean fits =
                    layers.size() <= MOST_HIDDEN
                            && List.of("trained", "random").contains(parts[2])
                            && (neuron.isPresent() || parts[5].isEmpty());
            int picture = Notation.integer(parts[3], 0, LAST_DIGIT);
            int done = Notation.integer(parts[4], 0, neurons(layers));
            return g.filter(_ -> fits)
                    .map(a ->
                            new NetworkState(
                                    layers,
                                    a,
                                    parts[2].equals("trained"),
                                    picture,
                                    seed,
                                    done,
                                    neuron));
        } catch (NumberFormatException e) {
            // an address is typed by people: what cannot be read is as if it were not there
            return Optional.empty();
        }
    }

    private static List<Integer> layers(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",", -1))
                        .map(size -> Notation.integer(size, 1, MOST_NEURONS))
                        .toList();
    }
}
