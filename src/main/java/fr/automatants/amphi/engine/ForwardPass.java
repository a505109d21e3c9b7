package fr.automatants.amphi.engine;

import fr.automatants.amphi.engine.kernel.DenseRows;
import fr.automatants.amphi.engine.kernel.Kernels;
import fr.automatants.amphi.engine.kernel.Rows;
import java.util.List;

/// Room for the answers of every layer of a network, used again batch after batch.
final class ForwardPass {
    /// Large enough to amortise a call, small enough to stay in cache and to cancel at once.
    static final int CHUNK = 250;

    final Network network;
    final Kernels kernels;

    /// Y of every layer but the last; of the last, its weighted sums Z.
    final DenseRows[] y;

    /// Y of the last layer.
    final DenseRows answer;

    private final List<Layer> layers;

    ForwardPass(Network network, Kernels kernels, int rows) {
        this.network = network;
        this.kernels = kernels;
        this.layers = network.layers();
        this.y = new DenseRows[layers.size()];
        for (int i = 0; i < y.length; i++) {
            y[i] = DenseRows.padded(rows, layers.get(i).neurons());
        }
        this.answer = DenseRows.padded(rows, network.architecture().outputs());
    }

    /// Answers the rows of X from one to before another, of which there is room for.
    void run(Rows x, int from, int to) {
        int last = y.length - 1;
        for (int i = 0; i <= last; i++) {
            Layer layer = layers.get(i);
            Activation g = layer.activation();
            boolean relu = i < last && g == Activation.RELU;
            float[] z = y[i].values();
            // Z = X·Wᵀ + B, and at once max(0, Z)
            if (i == 0) {
                kernels.forward(x, from, to, layer.w, layer.b, z, relu);
            } else {
                kernels.forward(y[i - 1], 0, to - from, layer.w, layer.b, z, relu);
            }
            // Y = g(Z)
            if (i < last && !relu) {
                g.apply(kernels, y[i], y[i], to - from);
            }
        }
        layers.get(last).activation().apply(kernels, y[last], answer, to - from);
    }

    /// Z of the last layer.
    DenseRows sums() {
        return y[y.length - 1];
    }
}
