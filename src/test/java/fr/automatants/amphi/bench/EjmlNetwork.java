package fr.automatants.amphi.bench;

import fr.automatants.amphi.engine.Dataset;
import fr.automatants.amphi.engine.Network;
import java.util.Arrays;
import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.CommonOps_FDRM;

/// ReLU layers, then softmax with cross-entropy, as one writes them with EJML: the matrices are
/// made once, the products are EJML's.
final class EjmlNetwork {
    private final FMatrixRMaj[] w;
    private final float[][] b;
    private final FMatrixRMaj[] y;
    private final FMatrixRMaj[] dz;
    private final FMatrixRMaj[] dw;
    private final float[][] db;
    private final FMatrixRMaj x;
    private final byte[] labels;

    /// Starts from a network's parameters.
    ///
    /// @param rows the most samples at a time
    EjmlNetwork(Network start, int rows) {
        int depth = start.layers().size();
        w = new FMatrixRMaj[depth];
        b = new float[depth][];
        y = new FMatrixRMaj[depth];
        dz = new FMatrixRMaj[depth];
        dw = new FMatrixRMaj[depth];
        db = new float[depth][];
        for (int i = 0; i < depth; i++) {
            w[i] = start.layers().get(i).weights();
            b[i] = start.layers().get(i).biases();
            y[i] = new FMatrixRMaj(rows, b[i].length);
            dz[i] = new FMatrixRMaj(rows, b[i].length);
            dw[i] = new FMatrixRMaj(w[i].numRows, w[i].numCols);
            db[i] = new float[b[i].length];
        }
        x = new FMatrixRMaj(rows, w[0].numCols);
        labels = new byte[rows];
    }

    int depth() {
        return w.length;
    }

    float[] dw(int layer) {
        return dw[layer].data;
    }

    /// X = the rows order[from] to order[from + n − 1].
    void gather(Dataset data, int[] order, int from, int n) {
        x.reshape(n, x.numCols);
        for (int row = 0; row < n; row++) {
            int sample = order[from + row];
            System.arraycopy(data.x().data, sample * x.numCols, x.data, row * x.numCols, x.numCols);
            labels[row] = data.labels()[sample];
        }
    }

    void forward() {
        for (int i = 0; i < depth(); i++) {
            y[i].reshape(x.numRows, b[i].length);
            // Z = X·Wᵀ
            CommonOps_FDRM.multTransB(i == 0 ? x : y[i - 1], w[i], y[i]);
            boolean last = i == depth() - 1;
            for (int row = 0; row < x.numRows; row++) {
                biased(y[i].data, row * b[i].length, b[i], !last);
                if (last) {
                    softmax(y[i].data, row * b[i].length, b[i].length);
                }
            }
        }
    }

    /// The gradient of Σ loss / n.
    void backward(int n) {
        for (int i = depth() - 1; i >= 0; i--) {
            dz[i].reshape(x.numRows, b[i].length);
            if (i == depth() - 1) {
                fromLoss(y[i].data, dz[i].data, b[i].length, n);
            } else {
                // ∂L/∂Z = ∂L/∂Z⁺·W⁺ ∘ relu′(Z)
                CommonOps_FDRM.mult(dz[i + 1], w[i + 1], dz[i]);
                for (int at = 0; at < x.numRows * b[i].length; at++) {
                    dz[i].data[at] = y[i].data[at] > 0 ? dz[i].data[at] : 0;
                }
            }
            // ∂L/∂W = (∂L/∂Z)ᵀ·X
            CommonOps_FDRM.multTransA(dz[i], i == 0 ? x : y[i - 1], dw[i]);
            Arrays.fill(db[i], 0);
            for (int at = 0, row = 0; row < x.numRows; row++) {
                for (int neuron = 0; neuron < b[i].length; neuron++) {
                    db[i][neuron] += dz[i].data[at++];
                }
            }
        }
    }

    void descend(float alpha) {
        for (int i = 0; i < depth(); i++) {
            // W = W − α ∂L/∂W
            CommonOps_FDRM.addEquals(w[i], -alpha, dw[i]);
            for (int neuron = 0; neuron < b[i].length; neuron++) {
                b[i][neuron] -= alpha * db[i][neuron];
            }
        }
    }

    private void fromLoss(float[] a, float[] d, int classes, int n) {
        for (int row = 0; row < x.numRows; row++) {
            for (int i = 0; i < classes; i++) {
                int at = row * classes + i;
                d[at] = (a[at] - (i == labels[row] ? 1 : 0)) / n;
            }
        }
    }

    private static void biased(float[] z, int from, float[] b, boolean relu) {
        for (int i = 0; i < b.length; i++) {
            float sum = z[from + i] + b[i];
            z[from + i] = relu ? Math.max(0, sum) : sum;
        }
    }

    private static void softmax(float[] z, int from, int n) {
        float max = z[from];
        for (int i = from + 1; i < from + n; i++) {
            max = Math.max(max, z[i]);
        }
        float sum = 0;
        for (int i = from; i < from + n; i++) {
            z[i] = (float) Math.exp(z[i] - max);
            sum += z[i];
        }
        for (int i = from; i < from + n; i++) {
            z[i] /= sum;
        }
    }
}
