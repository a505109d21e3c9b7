package fr.automatants.amphi.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.CommonOps_FDRM;

/// Computes [Gradients] batch after batch in the same memory: no allocation per step.
///
/// The gradient with respect to the first layer's input is never needed to train, nor computed.
final class Backpropagation {
    private final Network network;
    private final Loss loss;
    private final ForwardPass forward;
    private final List<FMatrixRMaj> dz = new ArrayList<>();
    private final Gradients gradients;

    /// Makes room for batches of up to `rows` samples.
    Backpropagation(Network network, Loss loss, int rows) {
        loss.requireAccepts(network.architecture().output());
        this.network = network;
        this.loss = loss;
        this.forward = new ForwardPass(network, rows);
        this.gradients = new Gradients(network);
        for (Layer layer : network.layers()) {
            dz.add(new FMatrixRMaj(rows, layer.neurons()));
        }
    }

    /// Returns the gradients of a batch, overwritten by the next run; `labels` may be longer.
    Gradients run(FMatrixRMaj x, byte[] labels) {
        forward.run(x);
        gradients.loss = (float) (forward.lossSum(loss, labels) / x.numRows);
        for (int i = dz.size() - 1; i >= 0; i--) {
            dz.get(i).reshape(x.numRows, dz.get(i).numCols);
            if (i == dz.size() - 1) {
                fromLoss(i, labels);
            } else {
                fromNextLayer(i);
            }
            // ∂L/∂W = (∂L/∂Z)ᵀ·X
            Product.transposedTimes(
                    dz.get(i), i == 0 ? x : forward.y.get(i - 1), gradients.dw.get(i));
            sumOfRows(dz.get(i), gradients.db.get(i));
        }
        return gradients;
    }

    private void fromLoss(int i, byte[] labels) {
        Activation output = network.architecture().output();
        loss.backward(output, forward.z.get(i), forward.y.get(i), labels, dz.get(i));
    }

    private void fromNextLayer(int i) {
        Layer next = network.layers().get(i + 1);
        // ∂L/∂Y = ∂L/∂Z⁺·W⁺, where ⁺ is the next layer
        CommonOps_FDRM.mult(dz.get(i + 1), next.w, dz.get(i));
        network.layers()
                .get(i)
                .activation()
                .backward(forward.z.get(i), forward.y.get(i), dz.get(i));
    }

    private static void sumOfRows(FMatrixRMaj dz, float[] db) {
        // ∂L/∂B = Σ over samples of ∂L/∂Z
        Arrays.fill(db, 0);
        int at = 0;
        for (int row = 0; row < dz.numRows; row++) {
            for (int neuron = 0; neuron < db.length; neuron++) {
                db[neuron] += dz.data[at++];
            }
        }
    }
}
