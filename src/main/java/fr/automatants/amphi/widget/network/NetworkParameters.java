package fr.automatants.amphi.widget.network;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.engine.Activation;
import java.util.List;
import java.util.Optional;

/// What a page may say of a network; the default is the deck's S19, before its first neuron.
public record NetworkParameters(NetworkState start) {
    private static final List<Double> S19 = List.of(16d, 16d);
    private static final int SEED = 1;

    static NetworkParameters read(Attributes attributes) {
        List<Integer> hidden = hidden(attributes);
        Activation g = attributes.choice("activation", Activation.RELU, NetworkState.ACTIVATIONS);
        boolean trained = attributes.flag("trained", true);
        int digit = attributes.integer("digit", 0, 0, NetworkState.LAST_DIGIT);
        int seed = attributes.integer("seed", SEED, 0, Integer.MAX_VALUE);
        int computed = attributes.integer("computed", 0, 0, NetworkState.neurons(hidden));
        String selected = attributes.text("selected", "");
        List<Integer> sizes = NetworkState.sizes(hidden);
        Optional<Neuron> neuron = Neuron.read(selected, sizes);
        if (neuron.isEmpty() && !selected.isEmpty()) {
            attributes.reject("selected", "1.1..%d.%d".formatted(sizes.size(), sizes.getLast()));
        }
        return new NetworkParameters(
                new NetworkState(hidden, g, trained, digit, seed, computed, neuron));
    }

    private static List<Integer> hidden(Attributes attributes) {
        List<Double> sizes =
                attributes.numbers(
                        "hidden", S19, 1, NetworkState.MOST_NEURONS, 0, NetworkState.MOST_HIDDEN);
        if (sizes.stream().anyMatch(size -> size != Math.rint(size))) {
            attributes.reject("hidden", "1, 2, 3 … " + NetworkState.MOST_NEURONS);
            return S19.stream().map(Double::intValue).toList();
        }
        return sizes.stream().map(Double::intValue).toList();
    }
}
