package fr.automatants.amphi.widget.network;

import fr.automatants.amphi.engine.Layer;
import fr.automatants.amphi.engine.LayerTrace;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What one neuron does: its weighted sum, with the inputs that count most.
///
/// @param terms the largest contributions wⱼ·xⱼ, by size
/// @param others the sum of all other contributions
/// @param weights for a neuron of the first layer its 676 weights, one signed byte each, else none
@SuppressWarnings("ArrayRecordComponent") // written once, read only, never compared
record Detail(
        int layer,
        int number,
        float bias,
        float z,
        float a,
        List<Contribution> terms,
        float others,
        byte[] weights) {
    private static final int SHOWN = 4;

    /// @param input from 1
    record Contribution(int input, float weight, float x, float term) {}

    static Detail of(Neuron neuron, Layer layer, LayerTrace trace) {
        int i = neuron.number() - 1;
        float[] w = layer.weights(i);
        float[] x = trace.x();
        List<Contribution> largest =
                IntStream.range(0, w.length)
                        .mapToObj(j -> new Contribution(j + 1, w[j], x[j], w[j] * x[j]))
                        .sorted(Comparator.comparingDouble(c -> -Math.abs(c.term)))
                        .limit(SHOWN)
                        .toList();
        double shown = largest.stream().mapToDouble(Contribution::term).sum();
        float bias = layer.biases()[i];
        float z = trace.z()[i];
        return new Detail(
                neuron.layer(),
                neuron.number(),
                bias,
                z,
                trace.a()[i],
                largest,
                (float) (z - bias - shown),
                neuron.layer() == 1 ? SignedBytes.of(w) : new byte[0]);
    }
}
