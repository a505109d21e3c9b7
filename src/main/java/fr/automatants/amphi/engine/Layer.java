package fr.automatants.amphi.engine;

import java.util.Arrays;
import org.ejml.data.FMatrixRMaj;

/// Perceptrons side by side on the same inputs: y = g(W·x + B), row i of W being the weights of
/// neuron i (deck S16).
///
/// Only a [Trainer] changes a layer; everyone else gets copies.
public final class Layer {
    final FMatrixRMaj w;
    final float[] b;
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
        this.w = w.copy();
        this.b = b.clone();
        this.activation = activation;
    }

    /// Returns how many inputs each neuron reads.
    public int inputs() {
        return w.numCols;
    }

    /// Returns how many neurons the layer has.
    public int neurons() {
        return w.numRows;
    }

    /// Returns g.
    public Activation activation() {
        return activation;
    }

    /// Returns how many weights and biases the layer has.
    public int parameters() {
        return w.getNumElements() + b.length;
    }

    /// Returns a copy of W, neurons × inputs.
    public FMatrixRMaj weights() {
        return w.copy();
    }

    /// Returns a copy of row i of W: the weights of neuron i.
    public float[] weights(int neuron) {
        int from = neuron * w.numCols;
        return Arrays.copyOfRange(w.data, from, from + w.numCols);
    }

    /// Returns a copy of B.
    public float[] biases() {
        return b.clone();
    }

    /// Returns a layer with the same parameters, that lives its own life.
    public Layer copy() {
        return new Layer(w, b, activation);
    }

    /// Returns Y = g(X·Wᵀ + B).
    ///
    /// @param x samples × inputs
    /// @return samples × neurons
    /// @throws IllegalArgumentException if X has another number of columns
    public FMatrixRMaj forward(FMatrixRMaj x) {
        if (x.numCols != inputs()) {
            throw new IllegalArgumentException(
                    "X: found %d values a sample, expected %d".formatted(x.numCols, inputs()));
        }
        FMatrixRMaj z = new FMatrixRMaj(x.numRows, neurons());
        FMatrixRMaj y = new FMatrixRMaj(x.numRows, neurons());
        forward(x, z, y);
        return y;
    }

    /// The same into matrices that the caller keeps, already samples × neurons.
    void forward(FMatrixRMaj x, FMatrixRMaj z, FMatrixRMaj y) {
        // Z = X·Wᵀ + B
        Product.timesTransposed(x, w, b, z);
        // Y = g(Z)
        activation.apply(z, y);
    }
}
