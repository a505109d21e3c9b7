package fr.automatants.amphi.engine;

import fr.automatants.amphi.engine.kernel.DenseRows;
import fr.automatants.amphi.engine.kernel.Kernels;
import fr.automatants.amphi.engine.kernel.Rows;
import java.util.List;

/// Computes the slopes of one chunk of samples after the other in the same memory.
///
/// The gradient with respect to the first layer's input is never needed to train, nor computed.
final class Backpropagation {
    private final ForwardPass forward;
    private final Kernels kernels;
    private final List<Layer> layers;
    private final Loss loss;

    /// δ = ∂L/∂Z of every layer.
    private final DenseRows[] d;

    /// A bias of 0 for each layer's inputs.
    private final float[][] none;

    Backpropagation(Network network, Loss loss, Kernels kernels, int rows) {
        this.forward = new ForwardPass(network, kernels, rows);
        this.kernels = kernels;
        this.layers = network.layers();
        this.loss = loss;
        this.d = new DenseRows[layers.size()];
        this.none = new float[layers.size()][];
        for (int i = 0; i < d.length; i++) {
            d[i] = DenseRows.padded(rows, layers.get(i).neurons());
            none[i] = new float[Kernels.padded(layers.get(i).inputs())];
        }
    }

    /// Computes every δ of the mean loss over n samples, for the chunk that is here.
    ///
    /// @param transposed W of each layer but the first as neurons × padded inputs
    /// @return the chunk's losses, summed
    double slopes(Rows x, int from, int to, byte[] labels, int first, int n, float[][] transposed) {
        int rows = to - from;
        int last = d.length - 1;
        forward.run(x, from, to);
        loss.backward(
                layers.get(last).activation(), forward.answer, rows, labels, first, n, d[last]);
        for (int i = last - 1; i >= 0; i--) {
            // ∂L/∂Y = ∂L/∂Z⁺·W⁺, where ⁺ is the next layer
            kernels.forward(
                    d[i + 1], 0, rows, transposed[i + 1], none[i + 1], d[i].values(), false);
            layers.get(i).activation().backward(kernels, forward.y[i], d[i], rows);
        }
        return loss.sum(forward.y[last], forward.answer, rows, labels, first);
    }

    /// W ← W + factor · δᵀ·X and B ← B + factor · Σ δ for the same chunk, sample by sample.
    void accumulate(Rows x, int from, int to, float factor, Parameters target) {
        int rows = to - from;
        for (int i = 0; i < d.length; i++) {
            float[] slopes = d[i].values();
            if (factor != 1) {
                kernels.scale(factor, slopes, rows * d[i].stride());
            }
            if (i == 0) {
                kernels.accumulate(x, from, to, slopes, target.w()[0], target.b()[0]);
            } else {
                kernels.accumulate(forward.y[i - 1], 0, rows, slopes, target.w()[i], target.b()[i]);
            }
        }
    }
}
