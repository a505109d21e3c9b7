package fr.automatants.amphi.engine;

import java.util.ArrayList;
import java.util.List;
import org.ejml.data.FMatrixRMaj;

/// Room for the Z and Y of every layer of a network, used again batch after batch.
final class ForwardPass {
    final List<FMatrixRMaj> z = new ArrayList<>();
    final List<FMatrixRMaj> y = new ArrayList<>();
    private final Network network;

    ForwardPass(Network network, int rows) {
        this.network = network;
        for (Layer layer : network.layers()) {
            z.add(new FMatrixRMaj(rows, layer.neurons()));
            y.add(new FMatrixRMaj(rows, layer.neurons()));
        }
    }

    /// Computes every layer's Z and Y for X, which may have fewer rows than there is room for.
    void run(FMatrixRMaj x) {
        FMatrixRMaj input = x;
        for (int i = 0; i < z.size(); i++) {
            z.get(i).reshape(x.numRows, z.get(i).numCols);
            y.get(i).reshape(x.numRows, y.get(i).numCols);
            network.layers().get(i).forward(input, z.get(i), y.get(i));
            input = y.get(i);
        }
    }

    double lossSum(Loss loss, byte[] labels) {
        return loss.sum(network.architecture().output(), z.getLast(), y.getLast(), labels);
    }
}
