package fr.automatants.amphi.engine.inspect;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Layer;
import fr.automatants.amphi.engine.Loss;
import fr.automatants.amphi.engine.Network;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.CommonOps_FDRM;

/// The slope along every value of one sample, the parameters being held: what training never needs,
/// and what attacks (deck S31) and explanations (deck S32) are made of.
///
/// It copies the network, so that training may go on; it may be used by several threads at once.
public final class InputGradient {
    private final Network network;
    private final List<FMatrixRMaj> w = new ArrayList<>();
    private final List<Layer> sums = new ArrayList<>();

    /// Prepares for a network.
    ///
    /// @throws IllegalArgumentException if a parameter is not finite
    public InputGradient(Network network) {
        Require.finite(network);
        this.network = network.copy();
        for (Layer layer : network.layers()) {
            w.add(layer.weights());
            sums.add(new Layer(layer.weights(), layer.biases(), Activation.IDENTITY));
        }
    }

    /// Returns ∂L/∂x, one value for each input.
    ///
    /// @param x one finite value for each input
    /// @param label the right class of x, at most 127
    /// @throws IllegalArgumentException if x or the label does not fit, the loss does not accept
    ///     the network's output activation, or a value overflows
    public float[] ofLoss(float[] x, int label, Loss loss) {
        Require.between("label", label, 0, Byte.MAX_VALUE);
        List<FMatrixRMaj> z = forward(x, label);
        Activation output = network.architecture().output();
        return backward(z, loss.gradient(output, z.getLast(), new byte[] {(byte) label}));
    }

    /// Returns ∂z/∂x of one output, z being its weighted sum before the last activation: softmax
    /// would mix the other classes in, and flatten where it is sure.
    ///
    /// @param x one finite value for each input
    /// @param label the class of the output
    /// @throws IllegalArgumentException if x or the label does not fit, or a value overflows
    public float[] ofSum(float[] x, int label) {
        List<FMatrixRMaj> z = forward(x, label);
        FMatrixRMaj dz = new FMatrixRMaj(1, z.getLast().numCols);
        dz.set(0, label, 1);
        return backward(z, dz);
    }

    /// The weighted sums of the last layer for many samples, samples × outputs.
    FMatrixRMaj sums(FMatrixRMaj x) {
        FMatrixRMaj z = forward(x).getLast();
        Require.finite("z", z.data);
        return z;
    }

    private List<FMatrixRMaj> forward(float[] x, int label) {
        Require.sample(network, x);
        Require.between("label", label, 0, network.architecture().outputs() - 1);
        return forward(new FMatrixRMaj(1, x.length, true, x));
    }

    private List<FMatrixRMaj> forward(FMatrixRMaj x) {
        List<FMatrixRMaj> z = new ArrayList<>();
        FMatrixRMaj y = x;
        for (int i = 0; i < sums.size(); i++) {
            // Z = Y⁻·Wᵀ + B, where ⁻ is the layer before
            z.add(sums.get(i).forward(y));
            y = i + 1 < sums.size() ? activated(i, z.get(i)) : y;
        }
        return z;
    }

    private FMatrixRMaj activated(int layer, FMatrixRMaj z) {
        Activation g = network.architecture().activationOf(layer);
        FMatrixRMaj y = new FMatrixRMaj(z.numRows, z.numCols);
        // Y = g(Z)
        for (int i = 0; i < y.data.length; i++) {
            y.data[i] = g.apply(z.data[i]);
        }
        return y;
    }

    private float[] backward(List<FMatrixRMaj> z, FMatrixRMaj last) {
        FMatrixRMaj dz = last;
        for (int i = w.size() - 1; i > 0; i--) {
            Activation g = network.architecture().activationOf(i - 1);
            FMatrixRMaj before = z.get(i - 1);
            FMatrixRMaj d = new FMatrixRMaj(1, before.numCols);
            // ∂L/∂Y⁻ = ∂L/∂Z·W
            CommonOps_FDRM.mult(dz, w.get(i), d);
            // ∂L/∂Z⁻ = ∂L/∂Y⁻ ∘ g′(Z⁻)
            for (int k = 0; k < d.data.length; k++) {
                d.data[k] *= g.derivative(before.data[k]);
            }
            dz = d;
        }
        FMatrixRMaj dx = new FMatrixRMaj(1, w.getFirst().numCols);
        // ∂L/∂x = ∂L/∂Z¹·W¹
        CommonOps_FDRM.mult(dz, w.getFirst(), dx);
        return Require.finite("gradient", dx.data);
    }
}
