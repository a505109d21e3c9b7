package fr.automatants.amphi.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.ejml.data.FMatrixRMaj;

/// Every intermediate value of one forward and one backward pass of a network, for one sample
/// (deck S17 and S27).
///
/// It is made for pages that show each number; to train, [Gradients] computes the same faster.
public final class Trace {
    private final List<LayerTrace> layers;
    private final int label;
    private final float loss;

    private Trace(List<LayerTrace> layers, int label, float loss) {
        this.layers = List.copyOf(layers);
        this.label = label;
        this.loss = loss;
    }

    /// Runs both passes.
    ///
    /// @param x the sample, one finite value for each input
    /// @param label its right class
    /// @throws IllegalArgumentException if the sample or the label does not fit the network, or the
    ///     loss does not accept its output activation
    /// @throws ArithmeticException if a value of a pass is infinite or not a number, as those of a
    ///     network that has diverged
    public static Trace of(Network network, float[] x, int label, Loss loss) {
        requireSample(network, x, label);
        List<Forward> passes = forward(network, x);
        FMatrixRMaj z = row(passes.getLast().z);
        byte[] labels = {(byte) label};
        Activation output = network.architecture().output();
        // ∂L/∂z of the last layer: the loss and the output activation have one formula together
        float[] delta = loss.gradient(output, z, labels).data;
        return new Trace(backward(passes, delta), label, loss.value(output, z, labels));
    }

    /// Returns the layers, from the first to the output layer.
    public List<LayerTrace> layers() {
        return layers;
    }

    /// Returns L of the sample.
    public float loss() {
        return loss;
    }

    /// Returns the right class of the sample.
    public int label() {
        return label;
    }

    /// Returns y, the one-hot vector of the label, as long as the answer (deck S23).
    public float[] y() {
        float[] y = new float[layers.getLast().neurons()];
        y[label] = 1;
        return y;
    }

    private static List<Forward> forward(Network network, float[] x) {
        List<Forward> passes = new ArrayList<>();
        float[] in = x.clone();
        for (Layer layer : network.layers()) {
            // z = W·x + B
            Layer sums = new Layer(layer.weights(), layer.biases(), Activation.IDENTITY);
            float[] z = sums.forward(row(in)).data;
            // a = g(z)
            float[] a = layer.forward(row(in)).data;
            passes.add(new Forward(layer, in, z, a));
            in = a;
        }
        return passes;
    }

    private static List<LayerTrace> backward(List<Forward> passes, float[] last) {
        Deque<LayerTrace> traces = new ArrayDeque<>();
        float[] delta = last;
        for (int l = passes.size() - 1; l >= 0; l--) {
            Forward pass = passes.get(l);
            traces.addFirst(new LayerTrace(l, pass.x, pass.z, pass.a, delta));
            if (l > 0) {
                delta = before(passes.get(l - 1), pass.layer, delta);
            }
        }
        return List.copyOf(traces);
    }

    /// δ of a hidden layer, from that of the next one.
    private static float[] before(Forward hidden, Layer next, float[] nextDelta) {
        float[] delta = new float[hidden.z.length];
        FMatrixRMaj w = next.weights();
        for (int j = 0; j < delta.length; j++) {
            double sum = 0;
            for (int i = 0; i < nextDelta.length; i++) {
                sum += (double) w.get(i, j) * nextDelta[i];
            }
            // δ = (Wᵀ·δ of the next layer) ∘ g′(z)
            delta[j] = (float) (sum * hidden.layer.activation().derivative(hidden.z[j]));
        }
        return delta;
    }

    private static void requireSample(Network network, float[] x, int label) {
        Architecture architecture = network.architecture();
        if (x.length != architecture.inputs()) {
            throw new IllegalArgumentException(
                    "x: found %d values, expected %d".formatted(x.length, architecture.inputs()));
        }
        for (int i = 0; i < x.length; i++) {
            if (!Float.isFinite(x[i])) {
                throw new IllegalArgumentException(
                        "x[%d]: found %s, expected a finite number".formatted(i, x[i]));
            }
        }
        if (label < 0 || label >= Math.min(architecture.outputs(), Byte.MAX_VALUE + 1)) {
            throw new IllegalArgumentException(
                    "label: found %d, expected 0 to %d"
                            .formatted(label, architecture.outputs() - 1));
        }
    }

    private static FMatrixRMaj row(float[] values) {
        return new FMatrixRMaj(1, values.length, true, values);
    }

    @SuppressWarnings("ArrayRecordComponent") // stays inside this class
    private record Forward(Layer layer, float[] x, float[] z, float[] a) {}
}
