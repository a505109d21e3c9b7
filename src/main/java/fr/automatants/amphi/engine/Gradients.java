package fr.automatants.amphi.engine;

import java.util.ArrayList;
import java.util.List;
import org.ejml.data.FMatrixRMaj;

/// ∇L: the slope of the mean loss of a batch along every parameter of a network (deck S26).
public final class Gradients {
    final List<FMatrixRMaj> dw = new ArrayList<>();
    final List<float[]> db = new ArrayList<>();
    float loss;

    Gradients(Network network) {
        for (Layer layer : network.layers()) {
            dw.add(new FMatrixRMaj(layer.neurons(), layer.inputs()));
            db.add(new float[layer.neurons()]);
        }
    }

    /// Computes ∇L by backpropagation (deck S27).
    ///
    /// @param x samples × inputs
    /// @param labels the right class of each sample
    /// @throws IllegalArgumentException if shapes or labels do not fit the network, or the loss
    ///     does not accept its output activation
    public static Gradients of(Network network, FMatrixRMaj x, byte[] labels, Loss loss) {
        Architecture architecture = network.architecture();
        if (x.numCols != architecture.inputs()) {
            throw new IllegalArgumentException(
                    "X: found %d values a sample, expected %d"
                            .formatted(x.numCols, architecture.inputs()));
        }
        Dataset.requireLabels(labels, x.numRows, architecture.outputs());
        return new Backpropagation(network, loss, x.numRows).run(x, labels);
    }

    /// Returns L, the mean loss of the batch.
    public float loss() {
        return loss;
    }

    /// Returns the number of layers.
    public int depth() {
        return dw.size();
    }

    /// Returns a copy of ∂L/∂W of one layer, neurons × inputs.
    public FMatrixRMaj dW(int layer) {
        return dw.get(layer).copy();
    }

    /// Returns a copy of ∂L/∂B of one layer, one value for each neuron.
    public float[] dB(int layer) {
        return db.get(layer).clone();
    }

    /// Returns a copy of ∇L as one vector, in the order of [Network#parameterVector()].
    public float[] vector() {
        int size = 0;
        for (int i = 0; i < depth(); i++) {
            size += dw.get(i).getNumElements() + db.get(i).length;
        }
        float[] vector = new float[size];
        int at = 0;
        for (int i = 0; i < depth(); i++) {
            System.arraycopy(dw.get(i).data, 0, vector, at, dw.get(i).getNumElements());
            at += dw.get(i).getNumElements();
            System.arraycopy(db.get(i), 0, vector, at, db.get(i).length);
            at += db.get(i).length;
        }
        return vector;
    }
}
