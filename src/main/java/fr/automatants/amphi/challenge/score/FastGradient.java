package fr.automatants.amphi.challenge.score;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Layer;
import fr.automatants.amphi.engine.Network;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.CommonOps_FDRM;

/// The fast-gradient-sign attack on many pictures at once: x′ = clip(x + ε·sign(∇ₓL)).
///
/// L is the cross-entropy of the last layer's weighted sums, whatever its activation. Where a network
/// is sure of itself that loss is flat in float32: ∇L = Σⱼ pⱼ (∂zⱼ − ∂zₗ) over the wrong classes j,
/// every pⱼ too small to be told from 0, and who multiplied their weights by a thousand would be safe
/// from attack. Only the sign of ∇L counts, so each pⱼ is taken relative to the largest of them.
final class FastGradient {
    private final Network network;
    private final List<FMatrixRMaj> w = new ArrayList<>();
    private final List<float[]> b = new ArrayList<>();

    FastGradient(Network network) {
        this.network = network;
        for (Layer layer : network.layers()) {
            w.add(layer.weights());
            b.add(layer.biases());
        }
    }

    /// Whether there is a slope to follow: step functions have none.
    static boolean canAttack(Network network) {
        return network.layers().stream()
                .limit(network.layers().size() - 1L)
                .noneMatch(layer -> layer.activation() == Activation.STEP);
    }

    /// Moves pictures away from their labels, in place.
    ///
    /// @param x samples × inputs, from 0 to 1
    /// @param labels of the samples, the first of them at `from`
    /// @return the samples whose slope overflows, which no attack can be aimed at
    BitSet attack(FMatrixRMaj x, byte[] labels, int from, float epsilon) {
        List<FMatrixRMaj> z = forward(x);
        FMatrixRMaj slope = backward(z, wrongClasses(z.getLast(), labels, from));
        BitSet lost = new BitSet(x.numRows);
        for (int i = 0; i < x.data.length; i++) {
            if (Float.isNaN(slope.data[i])) {
                lost.set(i / x.numCols);
            } else {
                x.data[i] = Math.clamp(x.data[i] + epsilon * Math.signum(slope.data[i]), 0, 1);
            }
        }
        return lost;
    }

    private List<FMatrixRMaj> forward(FMatrixRMaj x) {
        List<FMatrixRMaj> z = new ArrayList<>();
        FMatrixRMaj y = x;
        for (int i = 0; i < w.size(); i++) {
            FMatrixRMaj sums = new FMatrixRMaj(x.numRows, w.get(i).numRows);
            // Z = Y⁻·Wᵀ + B, where ⁻ is the layer before
            CommonOps_FDRM.multTransB(y, w.get(i), sums);
            for (int at = 0; at < sums.data.length; at++) {
                sums.data[at] += b.get(i)[at % sums.numCols];
            }
            z.add(sums);
            y = i + 1 < w.size() ? activated(i, sums) : y;
        }
        return z;
    }

    private FMatrixRMaj activated(int layer, FMatrixRMaj z) {
        Activation g = network.architecture().activationOf(layer);
        FMatrixRMaj y = new FMatrixRMaj(z.numRows, z.numCols);
        for (int i = 0; i < y.data.length; i++) {
            y.data[i] = g.apply(z.data[i]);
        }
        return y;
    }

    /// ∂L/∂z up to a positive factor of each row: pⱼ / max pⱼ for the wrong classes, minus their sum
    /// for the right one.
    private static FMatrixRMaj wrongClasses(FMatrixRMaj z, byte[] labels, int from) {
        FMatrixRMaj d = new FMatrixRMaj(z.numRows, z.numCols);
        for (int row = 0; row < z.numRows; row++) {
            int label = labels[from + row];
            float largest = Float.NEGATIVE_INFINITY;
            for (int j = 0; j < z.numCols; j++) {
                largest = j == label ? largest : Math.max(largest, z.get(row, j));
            }
            float sum = 0;
            for (int j = 0; j < z.numCols; j++) {
                if (j != label) {
                    float p = (float) StrictMath.exp((double) z.get(row, j) - largest);
                    d.set(row, j, p);
                    sum += p;
                }
            }
            d.set(row, label, -sum);
        }
        return d;
    }

    private FMatrixRMaj backward(List<FMatrixRMaj> z, FMatrixRMaj last) {
        FMatrixRMaj dz = last;
        for (int i = w.size() - 1; i > 0; i--) {
            Activation g = network.architecture().activationOf(i - 1);
            FMatrixRMaj before = z.get(i - 1);
            FMatrixRMaj d = new FMatrixRMaj(before.numRows, before.numCols);
            // ∂L/∂Y⁻ = ∂L/∂Z·W
            CommonOps_FDRM.mult(dz, w.get(i), d);
            // ∂L/∂Z⁻ = ∂L/∂Y⁻ ∘ g′(Z⁻)
            for (int at = 0; at < d.data.length; at++) {
                d.data[at] *= g.derivative(before.data[at]);
            }
            dz = d;
        }
        FMatrixRMaj dx = new FMatrixRMaj(dz.numRows, w.getFirst().numCols);
        // ∂L/∂x = ∂L/∂Z¹·W¹
        CommonOps_FDRM.mult(dz, w.getFirst(), dx);
        return dx;
    }
}
