package fr.automatants.amphi.engine.inspect;

import fr.automatants.amphi.engine.Layer;
import fr.automatants.amphi.engine.Network;
import java.util.List;
import java.util.stream.IntStream;

/// The weights of a neuron of the first layer as the image they are: what the neuron looks for.
///
/// @param neuron its number in the layer
/// @param side height and width, in pixels
/// @param pixels the weights row by row, on the neuron's own scale
/// @param min the smallest weight
/// @param max the largest weight
public record Filter(int neuron, int side, SymmetricBytes pixels, float min, float max) {
    /// Returns the images of all neurons of the first layer.
    ///
    /// @param side height and width of the network's images
    /// @throws IllegalArgumentException if the network has not side × side inputs, or a weight is
    ///     not finite
    public static List<Filter> of(Network network, int side) {
        Require.square(network, side);
        Layer first = network.layers().getFirst();
        Require.finite("layers[0].W", first.weights().data);
        return IntStream.range(0, first.neurons())
                .mapToObj(neuron -> of(neuron, side, first.weights(neuron)))
                .toList();
    }

    private static Filter of(int neuron, int side, float[] weights) {
        float min = weights[0];
        float max = weights[0];
        for (float weight : weights) {
            min = Math.min(min, weight);
            max = Math.max(max, weight);
        }
        return new Filter(neuron, side, SymmetricBytes.of(weights), min, max);
    }
}
