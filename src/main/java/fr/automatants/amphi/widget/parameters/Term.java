package fr.automatants.amphi.widget.parameters;

import fr.automatants.amphi.engine.Architecture;
import java.util.List;
import java.util.stream.IntStream;

/// What one layer adds to the sum of S19: a weight for each input of each neuron, a bias a neuron.
record Term(int inputs, int neurons, int weights, int parameters) {
    static List<Term> of(Architecture architecture) {
        return IntStream.range(0, architecture.depth())
                .mapToObj(
                        layer -> of(architecture.inputsOf(layer), architecture.sizes().get(layer)))
                .toList();
    }

    private static Term of(int inputs, int neurons) {
        // 676·16 + 16
        return new Term(inputs, neurons, inputs * neurons, inputs * neurons + neurons);
    }
}
