package fr.automatants.amphi.widget.parameters;

import fr.automatants.amphi.engine.Architecture;

/// One parameter, by its place: a weight or, without an input, a bias.
///
/// @param layer from 1
/// @param neuron from 1
/// @param input from 1, 0 for the bias
record Knob(int layer, int neuron, int input) {
    /// The place of parameter `index` in a network's vector: each layer's W row by row, then its B.
    ///
    /// @throws IndexOutOfBoundsException if the network has fewer
    static Knob of(Architecture architecture, int index) {
        int left = index;
        for (int layer = 0; layer < architecture.depth() && left >= 0; layer++) {
            int inputs = architecture.inputsOf(layer);
            int neurons = architecture.sizes().get(layer);
            int weights = inputs * neurons;
            if (left < weights) {
                return new Knob(layer + 1, left / inputs + 1, left % inputs + 1);
            }
            if (left < weights + neurons) {
                return new Knob(layer + 1, left - weights + 1, 0);
            }
            left -= weights + neurons;
        }
        throw new IndexOutOfBoundsException(
                "parameter " + index + " of " + architecture.parameters());
    }
}
