package fr.automatants.amphi.engine.inspect;

import fr.automatants.amphi.engine.Layer;
import fr.automatants.amphi.engine.Network;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.FMatrixRMaj;

/// Cuts in a network: each gives a new one and leaves the old as it was.
///
/// Layers are numbered from 0; every method throws [IllegalArgumentException] if a number is out of
/// range or a parameter is not finite.
public final class Surgery {
    private Surgery() {}

    /// Returns the network without one hidden neuron: the next layer reads one value less.
    ///
    /// @param layer any but the last, whose neurons are the classes; of at least two neurons
    public static Network remove(Network network, int layer, int neuron) {
        int neurons = hidden(network, layer).neurons();
        Require.between("neuron", neuron, 0, neurons - 1);
        if (neurons == 1) {
            throw new IllegalArgumentException(
                    "layers[%d]: found 1 neuron, expected at least 2 to remove one"
                            .formatted(layer));
        }
        int[] kept = IntStream.range(0, neurons).filter(i -> i != neuron).toArray();
        return rewired(network, layer, kept);
    }

    /// Returns the network with two hidden neurons in each other's place: the same function, but
    /// for the rounding of sums in another order.
    ///
    /// @param layer any but the last, whose order is the classes'
    public static Network swap(Network network, int layer, int one, int other) {
        int neurons = hidden(network, layer).neurons();
        Require.between("one", one, 0, neurons - 1);
        Require.between("other", other, 0, neurons - 1);
        int[] order = IntStream.range(0, neurons).toArray();
        order[one] = other;
        order[other] = one;
        return rewired(network, layer, order);
    }

    /// Returns the network with its smallest weights set to 0, by magnitude over all layers; biases
    /// stay (Han et al., "Learning both weights and connections", 2015).
    ///
    /// Among equal magnitudes, those of earlier layers, rows and columns go first.
    ///
    /// @param fraction share of the weights to prune, 0 to 1, rounded to whole weights
    public static Network prune(Network network, double fraction) {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("fraction: found " + fraction + ", expected 0 to 1");
        }
        Require.finite(network);
        List<FMatrixRMaj> w = network.layers().stream().map(Layer::weights).toList();
        long[] ranks = ranked(w);
        boolean[] pruned = new boolean[ranks.length];
        for (int i = 0, n = (int) Math.round(fraction * ranks.length); i < n; i++) {
            pruned[(int) ranks[i]] = true;
        }
        int at = 0;
        for (FMatrixRMaj matrix : w) {
            for (int i = 0; i < matrix.data.length; i++) {
                matrix.data[i] = pruned[at++] ? 0 : matrix.data[i];
            }
        }
        return withWeights(network, w);
    }

    /// Returns the network as it answers when each layer's weights are kept in 8 bits, on a scale
    /// of its own: each is off by at most max|W| / 254. Biases stay, as is usual.
    public static Network quantise(Network network) {
        Require.finite(network);
        List<FMatrixRMaj> w = new ArrayList<>();
        for (Layer layer : network.layers()) {
            float[] rounded = SymmetricBytes.of(layer.weights().data).values();
            w.add(new FMatrixRMaj(layer.neurons(), layer.inputs(), true, rounded));
        }
        return withWeights(network, w);
    }

    private static Layer hidden(Network network, int layer) {
        Require.finite(network);
        int last = network.layers().size() - 1;
        if (layer < 0 || layer >= last) {
            throw new IllegalArgumentException(
                    "layer: found %d, expected a hidden one, before the output layer %d"
                            .formatted(layer, last));
        }
        return network.layers().get(layer);
    }

    /// Gives a layer the neurons of those numbers, and the next layer their weights.
    private static Network rewired(Network network, int layer, int[] neurons) {
        List<Layer> layers = new ArrayList<>(network.layers());
        Layer here = layers.get(layer);
        Layer next = layers.get(layer + 1);
        FMatrixRMaj w = new FMatrixRMaj(neurons.length, here.inputs());
        FMatrixRMaj onward = new FMatrixRMaj(next.neurons(), neurons.length);
        float[] b = new float[neurons.length];
        for (int i = 0; i < neurons.length; i++) {
            System.arraycopy(here.weights(neurons[i]), 0, w.data, i * here.inputs(), here.inputs());
            b[i] = here.biases()[neurons[i]];
            for (int row = 0; row < next.neurons(); row++) {
                onward.set(row, i, next.weights(row)[neurons[i]]);
            }
        }
        layers.set(layer, new Layer(w, b, here.activation()));
        layers.set(layer + 1, new Layer(onward, next.biases(), next.activation()));
        return Network.of(layers);
    }

    /// The weights' numbers, in the low half, in the order of their magnitudes, in the high half:
    /// the bits of floats of at least 0 are in the floats' order.
    private static long[] ranked(List<FMatrixRMaj> w) {
        long[] ranks = new long[w.stream().mapToInt(FMatrixRMaj::getNumElements).sum()];
        int at = 0;
        for (FMatrixRMaj matrix : w) {
            for (float weight : matrix.data) {
                ranks[at] = (long) Float.floatToIntBits(Math.abs(weight)) << Integer.SIZE | at;
                at++;
            }
        }
        Arrays.sort(ranks);
        return ranks;
    }

    private static Network withWeights(Network network, List<FMatrixRMaj> w) {
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < w.size(); i++) {
            Layer layer = network.layers().get(i);
            layers.add(new Layer(w.get(i), layer.biases(), layer.activation()));
        }
        return Network.of(layers);
    }
}
