package fr.automatants.amphi.engine;

import fr.automatants.amphi.engine.kernel.DenseRows;
import fr.automatants.amphi.engine.kernel.Kernels;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.ejml.data.FMatrixRMaj;

/// Perceptrons side by side on the same inputs: y = g(W·x + B), row i of W being the weights of
/// neuron i (deck S16).
///
/// Only a [Trainer] changes a layer; everyone else gets copies.
public final class Layer {
    /// Wᵀ with padded rows, and B padded: the one copy of the parameters, where the kernels use it.
    final float[] w;

    final float[] b;
    private final int inputs;
    private final int neurons;
    private final Activation activation;

    /// Makes a layer of a copy of its parameters.
    ///
    /// @param w W, neurons × inputs
    /// @param b B, one bias for each neuron
    /// @throws IllegalArgumentException if W is empty or B's length is not W's number of rows
    public Layer(FMatrixRMaj w, float[] b, Activation activation) {
        if (w.numRows < 1 || w.numCols < 1) {
            throw new IllegalArgumentException(
                    "W: found %d × %d, expected at least 1 × 1".formatted(w.numRows, w.numCols));
        }
        if (b.length != w.numRows) {
            throw new IllegalArgumentException(
                    "B: found %d biases, expected %d, one for each row of W"
                            .formatted(b.length, w.numRows));
        }
        this.inputs = w.numCols;
        this.neurons = w.numRows;
        this.activation = activation;
        this.b = Arrays.copyOf(b, Kernels.padded(neurons));
        this.w = new float[Math.multiplyExact(inputs, this.b.length)];
        for (int j = 0; j < neurons; j++) {
            for (int k = 0; k < inputs; k++) {
                this.w[k * this.b.length + j] = w.unsafe_get(j, k);
            }
        }
    }

    /// Returns how many inputs each neuron reads.
    public int inputs() {
        return inputs;
    }

    /// Returns how many neurons the layer has.
    public int neurons() {
        return neurons;
    }

    /// Returns g.
    public Activation activation() {
        return activation;
    }

    /// Returns how many weights and biases the layer has.
    public int parameters() {
        return neurons * inputs + neurons;
    }

    /// Returns a copy of W, neurons × inputs.
    public FMatrixRMaj weights() {
        return matrix(w, inputs, neurons);
    }

    /// Returns a copy of row i of W: the weights of neuron i.
    public float[] weights(int neuron) {
        Objects.checkIndex(neuron, neurons);
        float[] row = new float[inputs];
        for (int k = 0; k < inputs; k++) {
            row[k] = w[k * b.length + neuron];
        }
        return row;
    }

    /// Returns a copy of B.
    public float[] biases() {
        return Arrays.copyOf(b, neurons);
    }

    /// Returns a layer with the same parameters, that lives its own life.
    public Layer copy() {
        return new Layer(weights(), biases(), activation);
    }

    /// Returns Y = g(X·Wᵀ + B).
    ///
    /// @param x samples × inputs
    /// @return samples × neurons
    /// @throws IllegalArgumentException if X has another number of columns
    public FMatrixRMaj forward(FMatrixRMaj x) {
        return Network.of(List.of(this)).answer(x);
    }

    /// The transpose of `inputs` padded rows of `neurons`: neurons × inputs.
    static FMatrixRMaj matrix(float[] w, int inputs, int neurons) {
        int stride = Kernels.padded(neurons);
        FMatrixRMaj matrix = new FMatrixRMaj(neurons, inputs);
        for (int j = 0; j < neurons; j++) {
            for (int k = 0; k < inputs; k++) {
                matrix.unsafe_set(j, k, w[k * stride + j]);
            }
        }
        return matrix;
    }

    /// A copy of a matrix as padded rows.
    static DenseRows padded(FMatrixRMaj matrix) {
        DenseRows rows = DenseRows.padded(matrix.numRows, matrix.numCols);
        for (int row = 0; row < matrix.numRows; row++) {
            int from = row * matrix.numCols;
            System.arraycopy(matrix.data, from, rows.values(), row * rows.stride(), matrix.numCols);
        }
        return rows;
    }

    /// A copy of padded rows as a matrix.
    static FMatrixRMaj matrix(DenseRows rows, int count) {
        FMatrixRMaj matrix = new FMatrixRMaj(count, rows.inputs());
        copyOut(rows, count, matrix, 0);
        return matrix;
    }

    static void copyOut(DenseRows rows, int count, FMatrixRMaj matrix, int first) {
        int n = matrix.numCols;
        for (int row = 0; row < count; row++) {
            System.arraycopy(rows.values(), row * rows.stride(), matrix.data, (first + row) * n, n);
        }
    }
}
